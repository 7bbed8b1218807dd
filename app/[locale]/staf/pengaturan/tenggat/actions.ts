'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { presetSchema } from '@/lib/domain/sp4n/preset'
import { savePresetSp4n } from '@/lib/services/sp4n/preset-sp4n'
import { runStaffAction } from '@/lib/web/run-action'

/** Changes the limits SP4N counts with, for clocks that begin from now on. */
export async function savePresetAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: presetSchema, run: savePresetSp4n, redirectTo: () => '/staf/pengaturan/tenggat' })
}
