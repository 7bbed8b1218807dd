'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { distribusiSchema } from '@/lib/domain/dumas/disposisi'
import { distributeCase } from '@/lib/services/disposisi/distribute-case'
import { runStaffAction } from '@/lib/web/run-action'

/** Hands the file to the divisions (Dumas, D6). */
export async function distributeAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: distribusiSchema,
    lists: ['pendukungId'],
    run: distributeCase,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
