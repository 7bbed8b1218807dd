'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { bukanWewenangSchema } from '@/lib/domain/sp4n/langkah-schema'
import { referSp4n } from '@/lib/services/sp4n/refer-sp4n'
import { runStaffAction } from '@/lib/web/run-action'

/** Not our authority: names who has it (SP4N, L3x). */
export async function referSp4nAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: bukanWewenangSchema,
    run: referSp4n,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
