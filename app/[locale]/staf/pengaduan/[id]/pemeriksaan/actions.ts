'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { catatanPemeriksaanSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { recordPemeriksaan } from '@/lib/services/pemeriksaan/record-pemeriksaan'
import { runStaffAction } from '@/lib/web/run-action'

/** Adds a record of the examination (W13). */
export async function recordPemeriksaanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: catatanPemeriksaanSchema,
    run: recordPemeriksaan,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
