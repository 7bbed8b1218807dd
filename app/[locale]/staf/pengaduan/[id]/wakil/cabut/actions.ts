'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { runTekanWakil } from '@/lib/web/wakil-form'

/** A report withdrawn for a reporter who came or wrote. */
export async function withdrawWakilAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runTekanWakil('CABUT', previous, form)
}
