'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { rilisSchema } from '@/lib/domain/dumas/rilis'
import { writeRilis } from '@/lib/services/rilis/write-rilis'
import { runStaffAction } from '@/lib/web/run-action'

/** Writes the release to the press (Dumas, D10). */
export async function writeRilisAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: rilisSchema,
    run: writeRilis,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
