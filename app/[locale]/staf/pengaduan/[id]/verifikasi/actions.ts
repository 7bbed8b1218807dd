'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { berkasSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { checkBerkas } from '@/lib/services/verifikasi/check-berkas'
import { runStaffAction } from '@/lib/web/run-action'

/** Records the completeness checklist (W4b, W9). */
export async function checkBerkasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: berkasSchema,
    lists: ['daftar'],
    run: checkBerkas,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
