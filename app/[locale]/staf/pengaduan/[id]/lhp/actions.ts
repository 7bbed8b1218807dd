'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { lhpSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { draftLhp } from '@/lib/services/pemeriksaan/draft-lhp'
import { returnLhp } from '@/lib/services/pemeriksaan/review-lhp'
import { KOLOM_LHP, KOLOM_REKOMENDASI, KOLOM_TEMUAN } from '@/lib/domain/langkah/temuan-schema'
import { textOf } from '@/lib/domain/web/read-form'
import { addBaris } from '@/lib/web/form'
import { runStaffAction } from '@/lib/web/run-action'

/** Writes the examination report (W13), or gives its form another row for a finding or a recommendation. */
export async function draftLhpAction(previous: ActionState, form: FormData): Promise<ActionState> {
  if (form.has('tambah'))
    return addBaris({ previous, form, schemas: [lhpSchema] }, textOf(form, 'tambah') === 'temuan' ? KOLOM_TEMUAN : KOLOM_REKOMENDASI)
  return runStaffAction({
    previous,
    form,
    schema: lhpSchema,
    lists: KOLOM_LHP,
    run: draftLhp,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Sends the report back to the team, with a note (W13). */
export async function returnLhpAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: catatanSchema,
    run: returnLhp,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
