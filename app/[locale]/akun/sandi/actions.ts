'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { gantiSandiSchema } from '@/lib/domain/masuk/masuk-schema'
import { changeSandi } from '@/lib/services/akun/change-sandi'
import { runPelaporAction } from '@/lib/web/run-pelapor-action'

/** Another password for the reporter's account; this session stays, every other one ends. */
export async function changeSandiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: gantiSandiSchema,
    run: async (pelapor, input) => {
      await changeSandi(pelapor, input)
      return '/akun?kabar=sandi'
    },
  })
}
