'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { kirimanSchema } from '@/lib/domain/langkah/jawaban-schema'
import { deliverJawaban } from '@/lib/services/kiriman/deliver-jawaban'
import { runStaffAction } from '@/lib/web/run-action'

/** Records how the answer left the office (W16). */
export async function deliverJawabanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: kirimanSchema,
    run: deliverJawaban,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
