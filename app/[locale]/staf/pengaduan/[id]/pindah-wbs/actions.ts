'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { offerWbs } from '@/lib/services/sp4n/offer-wbs'
import { runStaffAction } from '@/lib/web/run-action'

/** Ends the case here and offers its reporter the WBS (SP4N, L3x). */
export async function offerWbsAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: catatanSchema,
    run: offerWbs,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
