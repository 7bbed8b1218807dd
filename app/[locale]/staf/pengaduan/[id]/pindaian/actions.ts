'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { pindaianSchema } from '@/lib/domain/surat/pindaian'
import { storePindaian } from '@/lib/services/surat/store-pindaian'
import { chosenFiles } from '@/lib/web/form'
import { runStaffAction } from '@/lib/web/run-action'

/** Keeps the scan of a paper signed by hand. */
export async function storePindaianAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pindaianSchema,
    run: (petugas, input) => storePindaian(petugas, input, chosenFiles(form, 'pindaian')[0] ?? null),
    redirectTo: ({ pengaduanId }) => kasusPath(pengaduanId, 'pindaian'),
  })
}
