'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { penyampaianSchema } from '@/lib/domain/dumas/penyampaian'
import { kirimanSchema } from '@/lib/domain/langkah/jawaban-schema'
import { deliverDumas } from '@/lib/services/kiriman/deliver-dumas'
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

/** Sends a Dumas answer out, one way or several (Dumas, D10). */
export async function deliverDumasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: penyampaianSchema,
    lists: ['cara'],
    run: deliverDumas,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
