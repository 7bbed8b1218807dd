'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { kepuasanSchema } from '@/lib/domain/kepuasan/kepuasan'
import { masukLacakSchema } from '@/lib/domain/lacak/lacak-schema'
import { localePath } from '@/lib/i18n/navigation'
import { sendKepuasan } from '@/lib/services/kepuasan/send-kepuasan'
import { ignoreClosed } from '@/lib/services/lacak/ignore-closed'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { confirmSelesai } from '@/lib/services/sp4n/close-sp4n'
import { runPesanForm } from '@/lib/web/lacak-form'
import { closeLacakSession, getLacakSession, openLacakSession } from '@/lib/web/pelapor-session'
import { requestSource } from '@/lib/web/pintu/request-context'
import { runPublicAction } from '@/lib/web/run-action'
import { requestOrigin } from '@/lib/web/same-origin'

/** Ticket number and access code open the case on this device for a quarter of an hour. */
export async function openLacakAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: masukLacakSchema,
    run: async (input) => {
      await openLacakSession(await openLacak(input, requestSource()))
      return '/lacak'
    },
  })
}

export async function closeLacakAction(): Promise<void> {
  await closeLacakSession()
  redirect(localePath(await getLocale(), '/lacak'))
}

/** The response settles it (SP4N, L9c). Pressed twice, or after the case has closed by itself, it changes nothing more. */
export async function confirmSelesaiAction(): Promise<void> {
  const pengaduanId = await getLacakSession()
  if (pengaduanId && (await requestOrigin()) !== 'foreign') await ignoreClosed(() => confirmSelesai(pengaduanId))
  redirect(localePath(await getLocale(), '/lacak'))
}

/** A message, with files if any; the answer to a request for completion is one too. */
export async function sendPesanAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runPesanForm(previous, form)
}

/** What the reporter thinks of the answer: two choices, once a case. */
export async function sendKepuasanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: kepuasanSchema,
    run: async (input) => {
      const pengaduanId = await getLacakSession()
      if (!pengaduanId) throw new AppError('NOT_FOUND')
      await sendKepuasan(pengaduanId, input)
      return '/lacak#kepuasan'
    },
  })
}
