'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { LaporanState } from '@/components/lapor/laporan-state'
import type { ActionState } from '@/lib/domain/action-state'
import { masukLacakSchema } from '@/lib/domain/lacak/lacak-schema'
import { localePath } from '@/lib/i18n/navigation'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { runPesanForm } from '@/lib/web/lacak-form'
import { closeLacakSession, openLacakSession } from '@/lib/web/pelapor-session'
import { runPublicAction } from '@/lib/web/run-action'

/** Ticket number and access code open the case on this device for a quarter of an hour. */
export async function openLacakAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: masukLacakSchema,
    run: async (input) => {
      await openLacakSession(await openLacak(input))
      return '/lacak'
    },
  })
}

export async function closeLacakAction(): Promise<void> {
  await closeLacakSession()
  redirect(localePath(await getLocale(), '/lacak'))
}

/** A message, with files if any; the answer to a request for completion is one too. */
export async function sendPesanAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runPesanForm(previous, form)
}
