'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { ActionState } from '@/lib/domain/action-state'
import { kabarAkunSchema, pengaduanIdSchema, sessionSchema } from '@/lib/domain/akun/akun-schema'
import { masukLacakSchema } from '@/lib/domain/lacak/lacak-schema'
import { localePath } from '@/lib/i18n/navigation'
import { claimPengaduan } from '@/lib/services/akun/claim-pengaduan'
import { endSession } from '@/lib/services/akun/end-session'
import { assertOwnPengaduan } from '@/lib/services/akun/open-pengaduan'
import { releasePengaduan } from '@/lib/services/akun/release-pengaduan'
import { setKabar } from '@/lib/services/akun/set-kabar'
import { forgetPelapor, getPelapor, rememberKlaim } from '@/lib/web/akun-session'
import { openLacakSession } from '@/lib/web/pelapor-session'
import { runPelaporAction } from '@/lib/web/run-pelapor-action'

/** Opens a case of one's own on this device, as its two codes would. */
export async function openPengaduanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: pengaduanIdSchema,
    run: async (pelapor, { pengaduanId }) => {
      await assertOwnPengaduan(pelapor, pengaduanId)
      await openLacakSession(pengaduanId)
      return '/lacak'
    },
  })
}

/** Adds a case by its two codes; the first secret one beside an address leads to a choice. */
export async function claimAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: masukLacakSchema,
    run: async (pelapor, input) => {
      const { hasil, pengaduanId } = await claimPengaduan(pelapor, input)
      if (hasil === 'TERSIMPAN') return '/akun?kabar=tersimpan'
      await rememberKlaim(pengaduanId, pelapor)
      return '/akun/klaim'
    },
  })
}

export async function releaseAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: pengaduanIdSchema,
    run: async (pelapor, { pengaduanId }) => {
      await releasePengaduan(pelapor, pengaduanId)
      return '/akun?kabar=dilepas'
    },
  })
}

export async function setKabarAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: kabarAkunSchema,
    run: async (pelapor, { emailKabar }) => {
      await setKabar(pelapor, emailKabar)
      return '/akun?kabar=surel'
    },
  })
}

export async function endSessionAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: sessionSchema,
    run: async (pelapor, { sessionId }) => {
      await endSession(pelapor, sessionId)
      return '/akun?kabar=sesi'
    },
  })
}

/** Ends this session; whatever case stands open on this device is the business of the tracking page. */
export async function signOutAction(): Promise<void> {
  const pelapor = await getPelapor()
  if (pelapor) await endSession(pelapor, pelapor.sessionId)
  await forgetPelapor()
  redirect(localePath(await getLocale(), '/masuk'))
}
