'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { pulihkanSchema } from '@/lib/domain/akun/akun-schema'
import { recoverAkun } from '@/lib/services/akun/recover-akun'
import { rememberKodePemulihan, startPelapor } from '@/lib/web/akun-session'
import { runPublicAction } from '@/lib/web/run-action'

/** Sets a new password by the printed code and goes on to the page that shows the next one. */
export async function recoverAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: pulihkanSchema,
    run: async (input) => {
      const { token, kodePemulihan } = await recoverAkun(input)
      await startPelapor(token)
      await rememberKodePemulihan(kodePemulihan)
      return '/akun/kode'
    },
  })
}
