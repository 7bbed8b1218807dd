'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { pernyataanSchema } from '@/lib/domain/kunci/kunci-schema'
import { signPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { runStaffAction } from '@/lib/web/run-action'

/** The custodian signs the undertaking; the page then shows it signed, to be printed. */
export async function signPernyataanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pernyataanSchema,
    run: signPernyataan,
    redirectTo: ({ layanan }) => `/staf/kunci/pernyataan?layanan=${layanan}`,
  })
}
