'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { tindakLanjutSchema } from '@/lib/domain/langkah/temuan-schema'
import { recordTindakLanjut } from '@/lib/services/pemeriksaan/record-tindak-lanjut'
import { runStaffAction } from '@/lib/web/run-action'

/** Writes down what became of a recommendation. */
export async function recordTindakLanjutAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tindakLanjutSchema,
    run: recordTindakLanjut,
    redirectTo: ({ pengaduanId }) => kasusPath(pengaduanId, 'tindak-lanjut'),
  })
}
