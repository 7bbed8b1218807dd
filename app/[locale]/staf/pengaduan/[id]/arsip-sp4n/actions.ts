'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { arsipSp4nSchema } from '@/lib/domain/sp4n/langkah-schema'
import { archiveSp4n } from '@/lib/services/sp4n/archive-sp4n'
import { runStaffAction } from '@/lib/web/run-action'

/** Archives with a reason (SP4N, L3x). */
export async function archiveSp4nAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: arsipSp4nSchema,
    run: archiveSp4n,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
