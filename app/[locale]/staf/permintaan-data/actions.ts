'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { jawabPermintaanSchema } from '@/lib/domain/hak/hak-schema'
import { answerPermintaan } from '@/lib/services/hak/answer-permintaan'
import { runStaffAction } from '@/lib/web/run-action'

export async function answerPermintaanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: jawabPermintaanSchema,
    run: (petugas, input) => answerPermintaan(petugas, input),
    redirectTo: () => '/staf/permintaan-data',
  })
}
