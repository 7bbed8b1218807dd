'use server'

import { z } from 'zod'
import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { disposisiSchema, siapkanDisposisiSchema, teruskanDisposisiSchema } from '@/lib/domain/dumas/disposisi'
import { targetShape } from '@/lib/domain/langkah/target'
import { catatanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { forwardDisposisi } from '@/lib/services/disposisi/forward-disposisi'
import { issueDisposisi } from '@/lib/services/disposisi/issue-disposisi'
import { markDibaca } from '@/lib/services/disposisi/mark-dibaca'
import { prepareDisposisi } from '@/lib/services/disposisi/prepare-disposisi'
import { withdrawDisposisi } from '@/lib/services/disposisi/withdraw-disposisi'
import { runStaffAction } from '@/lib/web/run-action'

const toKasus = ({ pengaduanId }: Readonly<{ pengaduanId: string }>) => `${kasusPath(pengaduanId)}?baru=1`

/** Approves the study and lays the file before the head (Dumas, D4). */
export async function prepareDisposisiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: siapkanDisposisiSchema, lists: ['sifat'], run: prepareDisposisi, redirectTo: toKasus })
}

/** The head's instruction (Dumas, D5, D3b). */
export async function issueDisposisiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: disposisiSchema,
    lists: ['sifat', 'pendukungId', 'instruksi'],
    run: issueDisposisi,
    redirectTo: toKasus,
  })
}

/** Passes the slip on to Perencanaan (Dumas, D6). */
export async function forwardDisposisiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: teruskanDisposisiSchema, run: forwardDisposisi, redirectTo: toKasus })
}

/** Takes the slip back (Dumas, D5). */
export async function withdrawDisposisiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: catatanSchema, run: withdrawDisposisi, redirectTo: toKasus })
}

/** A recipient's read mark. */
export async function markDibacaAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: z.object({ pengaduanId: targetShape.pengaduanId }),
    run: markDibaca,
    redirectTo: ({ pengaduanId }) => kasusPath(pengaduanId, 'disposisi'),
  })
}
