'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { telaahanSchema } from '@/lib/domain/dumas/telaahan'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { returnTelaahan } from '@/lib/services/telaahan/return-telaahan'
import { writeTelaahan } from '@/lib/services/telaahan/write-telaahan'
import { runStaffAction } from '@/lib/web/run-action'

/** Writes the staff study, and submits it when the drafter says so (Dumas, D3). */
export async function writeTelaahanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: telaahanSchema,
    lists: ['syarat', 'faktaJelas'],
    run: writeTelaahan,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Sends it back with a note (Dumas, D4r). */
export async function returnTelaahanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: catatanSchema,
    run: returnTelaahan,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
