'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { penilaianSchema } from '@/lib/domain/langkah/penilaian-schema'
import { classify } from '@/lib/services/penilaian/classify'
import { runStaffAction } from '@/lib/web/run-action'

/** Decides, in writing, whether a case is berkadar, and what follows (W10, W11). */
export async function classifyAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: penilaianSchema,
    run: classify,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
