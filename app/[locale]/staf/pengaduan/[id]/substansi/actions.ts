'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { substansiSchema } from '@/lib/domain/sp4n/langkah-schema'
import { addMasukan, giveSubstansi } from '@/lib/services/sp4n/give-substansi'
import { runStaffAction } from '@/lib/web/run-action'

/** The lead agency's substance (SP4N, L5). */
export async function giveSubstansiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: substansiSchema,
    run: giveSubstansi,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** A supporting agency's part (SP4N, L5). */
export async function addMasukanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: substansiSchema,
    run: addMasukan,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
