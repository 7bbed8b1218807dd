'use server'

import { INITIAL_STATE } from '@/lib/domain/action-state'
import { keluarSchema } from '@/lib/domain/masuk/masuk-schema'
import { signOut } from '@/lib/services/masuk/sign-out'
import { runStaffAction } from '@/lib/web/run-action'
import { endSession, readSessionToken } from '@/lib/web/session'

/** Ends the session on the server and in the browser. */
export async function signOutAction(form: FormData): Promise<void> {
  await runStaffAction({
    previous: INITIAL_STATE,
    form,
    schema: keluarSchema,
    run: async () => {
      const token = await readSessionToken()
      if (token) await signOut(token)
      await endSession()
    },
    redirectTo: () => '/masuk',
  })
}
