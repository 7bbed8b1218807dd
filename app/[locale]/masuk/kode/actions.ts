'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { kodeKantorSchema } from '@/lib/domain/masuk/masuk-schema'
import { finishKodeKantor } from '@/lib/web/kantor/finish-kode'
import { runPublicAction } from '@/lib/web/run-action'

/** The second factor after the office's own sign-in, as after a password. */
export async function kodeKantorAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({ previous, form, schema: kodeKantorSchema, run: ({ kode2fa }) => finishKodeKantor(kode2fa) })
}
