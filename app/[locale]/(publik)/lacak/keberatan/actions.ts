'use server'

import type { WbsState } from '@/components/lapor/wbs/wbs-state'
import { runKeberatanForm } from '@/lib/web/lacak-form'

/** An objection: a new case at step 1 that points at this one. */
export async function submitKeberatanAction(previous: WbsState, form: FormData): Promise<WbsState> {
  return runKeberatanForm(previous, form)
}
