'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { terlaporSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { markTerlapor } from '@/lib/services/verifikasi/mark-terlapor'
import { runStaffAction } from '@/lib/web/run-action'

/** Names the petugas a report is about. */
export async function markTerlaporAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: terlaporSchema,
    run: markTerlapor,
    redirectTo: ({ pengaduanId }) => kasusPath(pengaduanId),
  })
}
