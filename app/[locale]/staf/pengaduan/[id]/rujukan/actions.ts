'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { rujukanSchema } from '@/lib/domain/langkah/penilaian-schema'
import { referAph } from '@/lib/services/penilaian/refer-aph'
import { runStaffAction } from '@/lib/web/run-action'

/** Refers part of a case, or all of it, to law enforcement (W14b). */
export async function referAphAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: rujukanSchema,
    run: referAph,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
