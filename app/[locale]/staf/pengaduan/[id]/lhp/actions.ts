'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { lhpSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { draftLhp } from '@/lib/services/pemeriksaan/draft-lhp'
import { returnLhp } from '@/lib/services/pemeriksaan/review-lhp'
import { runStaffAction } from '@/lib/web/run-action'

/** Writes the examination report (W13). */
export async function draftLhpAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: lhpSchema,
    run: draftLhp,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Sends the report back to the team, with a note (W13). */
export async function returnLhpAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: catatanSchema,
    run: returnLhp,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
