'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { runTekanWakil } from '@/lib/web/wakil-form'

/** A reporter who came or wrote finds the response enough. */
export async function confirmWakilAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runTekanWakil('KONFIRMASI', previous, form)
}
