'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { masukSchema } from '@/lib/domain/masuk/masuk-schema'
import { signIn } from '@/lib/services/masuk/sign-in'
import { clientAddress } from '@/lib/web/client-address'
import { runPublicAction } from '@/lib/web/run-action'
import { startSession } from '@/lib/web/session'

/** Verifies a petugas, sets the session cookie and goes on to the queue. */
export async function signInAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: masukSchema,
    run: async (input) => {
      await startSession(await signIn({ ...input, alamatIp: await clientAddress() }))
      return '/staf'
    },
  })
}
