'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { bukaKodeSchema } from '@/lib/domain/wakil/kode-pengganti'
import { openKodeBaru } from '@/lib/services/wakil/open-kode'
import { rememberSandiKode } from '@/lib/web/kode-baru-session'
import { runStaffAction } from '@/lib/web/run-action'

/** The page on the reporter's device opens for a quarter of an hour; its word is shown to this officer in this sign-in. */
export async function openKodeAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: bukaKodeSchema,
    run: async (petugas, input) => rememberSandiKode(petugas, await openKodeBaru(petugas, input)),
    redirectTo: () => '/staf/kode-baru',
  })
}
