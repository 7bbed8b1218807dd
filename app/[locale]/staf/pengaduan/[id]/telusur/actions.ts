'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { jawabTelusurSchema, mintaTelusurSchema } from '@/lib/domain/identitas/telusur-schema'
import { answerTelusur } from '@/lib/services/identitas/answer-telusur'
import { requestTelusur } from '@/lib/services/identitas/request-telusur'
import { runStaffAction } from '@/lib/web/run-action'

/** A handler asks the custodian to call the reporter. */
export async function requestTelusurAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: mintaTelusurSchema,
    run: requestTelusur,
    redirectTo: ({ pengaduanId }) => kasusPath(pengaduanId, 'telusur'),
  })
}

/** The custodian's note of the call. */
export async function answerTelusurAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: jawabTelusurSchema,
    run: answerTelusur,
    redirectTo: ({ pengaduanId }) => kasusPath(pengaduanId, 'identitas'),
  })
}
