'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { ActionState } from '@/lib/domain/action-state'
import { sandiKodeSchema } from '@/lib/domain/wakil/kode-pengganti'
import { localePath } from '@/lib/i18n/navigation'
import { renewKodeAkses } from '@/lib/services/lacak/renew-kode'
import { forgetKodeBaru, rememberKodeBaru } from '@/lib/web/kode-baru-session'
import { requestSource } from '@/lib/web/pintu/request-context'
import { runPublicAction } from '@/lib/web/run-action'
import { requestOrigin } from '@/lib/web/same-origin'

/** The word the officer read out becomes a new access code, shown on this device. */
export async function renewKodeAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: sandiKodeSchema,
    run: async ({ sandiKode }) => {
      await rememberKodeBaru(await renewKodeAkses(sandiKode, requestSource()))
      return '/lacak/kode-baru'
    },
  })
}

/** The reporter has written his code down: this device forgets it. */
export async function closeKodeAction(): Promise<void> {
  if ((await requestOrigin()) !== 'foreign') await forgetKodeBaru()
  redirect(localePath(await getLocale(), '/lacak'))
}
