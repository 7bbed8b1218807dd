'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { suratTugasSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { draftSuratTugas } from '@/lib/services/pemeriksaan/draft-surat-tugas'
import { runStaffAction } from '@/lib/web/run-action'

/** Proposes a team and its task (W12). */
export async function draftSuratTugasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: suratTugasSchema,
    lists: ['anggota'],
    run: draftSuratTugas,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
