'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { jawabanSchema } from '@/lib/domain/langkah/jawaban-schema'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { returnJawaban } from '@/lib/services/jawaban/return-jawaban'
import { writeJawaban } from '@/lib/services/jawaban/write-jawaban'
import { runStaffAction } from '@/lib/web/run-action'

/** Keeps the draft answer, or hands it to the Inspektur (W15). */
export async function writeJawabanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: jawabanSchema,
    run: writeJawaban,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Sends the draft back to its drafter, with a note (W15). */
export async function returnJawabanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: catatanSchema,
    run: returnJawaban,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
