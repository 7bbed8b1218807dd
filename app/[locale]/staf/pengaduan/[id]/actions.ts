'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { pesanStafSchema, sendPesanStaf } from '@/lib/services/staf/send-pesan-staf'
import { runLangkahAction } from '@/lib/web/langkah-action'
import { runStaffAction } from '@/lib/web/run-action'

/** Takes the step a form of the case stands for. */
export async function takeLangkahAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runLangkahAction(previous, form)
}

/** Writes to the reporter. */
export async function sendPesanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pesanStafSchema,
    run: sendPesanStaf,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}#pesan`,
  })
}
