'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { notaDinasSchema } from '@/lib/domain/sp4n/nota-dinas'
import { returnNotaDinas } from '@/lib/services/sp4n/return-nota-dinas'
import { writeNotaDinas } from '@/lib/services/sp4n/write-nota-dinas'
import { runStaffAction } from '@/lib/web/run-action'

/** Writes the draft memo, and submits it when the drafter says so (SP4N, L6). */
export async function writeNotaDinasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: notaDinasSchema,
    run: writeNotaDinas,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Sends it back with a note (SP4N, L7). */
export async function returnNotaDinasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: catatanSchema,
    run: returnNotaDinas,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
