'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { aksesSchema, perbaikanDumasSchema, perbaikanSchema } from '@/lib/domain/hak/hak-schema'
import { askAkses, askPerbaikan } from '@/lib/services/hak/submit-permintaan'
import { getLayanan } from '@/lib/services/lacak/get-layanan'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { runPublicAction } from '@/lib/web/run-action'

async function opened(): Promise<string> {
  const pengaduanId = await getLacakSession()
  if (!pengaduanId) throw new AppError('NOT_FOUND')
  return pengaduanId
}

export async function askAksesAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous, form, schema: aksesSchema,
    run: async ({ isiPermintaan, kunciKirim }) => {
      await askAkses({ pengaduanId: await opened(), kunciKirim, isi: isiPermintaan })
      return '/lacak/data?kabar=terkirim'
    },
  })
}

async function isDumas(): Promise<boolean> {
  const pengaduanId = await getLacakSession()
  return pengaduanId !== null && (await getLayanan(pengaduanId)) === 'DUMAS'
}

/** The corrected identity arrives in clear and is sealed within this request. */
export async function askPerbaikanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous, form, schema: (await isDumas()) ? perbaikanDumasSchema : perbaikanSchema,
    run: async ({ isiPerbaikan, kunciKirim, ...identitas }) => {
      await askPerbaikan({ pengaduanId: await opened(), kunciKirim, isi: isiPerbaikan }, identitas)
      return '/lacak/data?kabar=terkirim'
    },
  })
}
