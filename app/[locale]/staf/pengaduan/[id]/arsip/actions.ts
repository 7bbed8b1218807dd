'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { usulanArsipSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { proposeArsip } from '@/lib/services/verifikasi/propose-arsip'
import { runStaffAction } from '@/lib/web/run-action'

/** Proposes to close a case without an answer (W8). */
export async function proposeArsipAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: usulanArsipSchema,
    run: proposeArsip,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
