'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { returnToInstansi } from '@/lib/services/sp4n/return-to-instansi'
import { runStaffAction } from '@/lib/web/run-action'

/** The wrong agency gives the case back (SP4N, L4r), and from then on has only its queue to go to. */
export async function returnToInstansiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: catatanSchema, run: returnToInstansi, redirectTo: () => '/staf' })
}
