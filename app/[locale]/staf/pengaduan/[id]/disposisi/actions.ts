'use server'

import * as z from 'zod'
import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { targetShape } from '@/lib/domain/langkah/target'
import { markDibaca } from '@/lib/services/disposisi/mark-dibaca'
import { runStaffAction } from '@/lib/web/run-action'

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
