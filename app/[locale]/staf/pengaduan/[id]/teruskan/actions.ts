'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { teruskanOpdSchema } from '@/lib/domain/sp4n/langkah-schema'
import { forwardOpd } from '@/lib/services/sp4n/forward-opd'
import { runStaffAction } from '@/lib/web/run-action'

/** Sends a verified case to the agencies (SP4N, L3). */
export async function forwardOpdAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: teruskanOpdSchema,
    lists: ['pendukungId'],
    run: forwardOpd,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
