'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { daftarSchema } from '@/lib/domain/akun/akun-schema'
import { createAkun } from '@/lib/services/akun/create-akun'
import { brake } from '@/lib/services/pintu/brake'
import { rememberKodePemulihan, startPelapor } from '@/lib/web/akun-session'
import { requestSource } from '@/lib/web/pintu/request-context'
import { runPublicAction } from '@/lib/web/run-action'

/** Makes an account, signs it in and goes on to the page that shows its recovery code. */
export async function registerAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: daftarSchema,
    run: async (input) => {
      await brake('akun', requestSource())
      const { token, kodePemulihan } = await createAkun(input)
      await startPelapor(token)
      await rememberKodePemulihan(kodePemulihan)
      return '/akun/kode'
    },
  })
}
