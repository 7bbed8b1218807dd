'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { keluarSchema } from '@/lib/domain/masuk/masuk-schema'
import { banyakSchema, takeBanyak, type Diambil } from '@/lib/services/langkah/take-banyak'
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

/** Takes the ticked lines of the queue, or the one whose button was pressed, into the officer's hands. */
export async function takeBanyakAction(previous: ActionState, form: FormData): Promise<ActionState> {
  let hasil: Diambil = { diambil: 0, gagal: 0, satu: null }
  return runStaffAction({
    previous,
    form,
    schema: banyakSchema,
    lists: ['pilih'],
    run: async (petugas, input) => {
      hasil = await takeBanyak(petugas, input)
    },
    redirectTo: () => (hasil.satu ? `${kasusPath(hasil.satu)}?baru=1` : `/staf?k=bebas&diambil=${hasil.diambil}&gagal=${hasil.gagal}`),
  })
}
