'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { buktikanSchema } from '@/lib/domain/wakil/kode-pengganti'
import { proveKodeHilang } from '@/lib/services/wakil/prove-kode'
import { runStaffAction } from '@/lib/web/run-action'

/** The person before the custodian is the reporter. */
export async function proveKodeAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: buktikanSchema,
    run: proveKodeHilang,
    redirectTo: ({ pengaduanId }) => `/staf/pengaduan/${pengaduanId}/identitas/kode?kabar=tersimpan`,
  })
}
