'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { hapusAkunSchema } from '@/lib/domain/akun/akun-schema'
import { deleteAkun } from '@/lib/services/akun/delete-akun'
import { forgetPelapor } from '@/lib/web/akun-session'
import { runPelaporAction } from '@/lib/web/run-pelapor-action'

/** Deletes the account; its cases stay. */
export async function deleteAkunAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: hapusAkunSchema,
    run: async (pelapor, { kataSandi }) => {
      await deleteAkun(pelapor, kataSandi)
      await forgetPelapor()
      return '/masuk?kabar=terhapus'
    },
  })
}
