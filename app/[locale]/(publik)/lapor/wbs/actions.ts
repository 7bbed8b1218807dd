'use server'

import type { WbsState } from '@/components/lapor/wbs/wbs-state'
import { runWbsForm } from '@/lib/web/wbs-form'

/** Takes the WBS form in; see lib/web/wbs-form for what happens to it. */
export async function submitWbsAction(previous: WbsState, form: FormData): Promise<WbsState> {
  return runWbsForm(previous, form)
}
