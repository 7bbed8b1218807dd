'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { kirimanTargetSchema } from '@/lib/domain/kiriman/surat-keluar'
import { requeueSurat } from '@/lib/services/kiriman/close-surat'
import { runStaffAction } from '@/lib/web/run-action'

/** A letter that came back goes into the queue once more. */
export async function requeueSuratAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: kirimanTargetSchema,
    run: requeueSurat,
    redirectTo: () => '/staf/identitas/amplop?kabar=tersimpan',
  })
}
