'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { tanggapanSchema } from '@/lib/domain/sp4n/langkah-schema'
import { uploadTanggapan } from '@/lib/services/sp4n/upload-tanggapan'
import { runStaffAction } from '@/lib/web/run-action'

/** Puts the response where the reporter reads it (SP4N, L8). */
export async function uploadTanggapanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tanggapanSchema,
    run: uploadTanggapan,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
