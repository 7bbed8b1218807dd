'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { akuiPemulihanSchema, tutupPeringatanSchema } from '@/lib/domain/kustodi/kustodi-schema'
import { acceptPemulihan } from '@/lib/services/audit/accept-pemulihan'
import { closePeringatan } from '@/lib/services/kustodi/peringatan'
import { runStaffAction } from '@/lib/web/run-action'

const HERE = '/staf/kunci/peringatan'

/** An alarm was looked into. */
export async function closePeringatanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: tutupPeringatanSchema, run: closePeringatan, redirectTo: () => HERE })
}

/** One of two says that a backup was restored. */
export async function acceptPemulihanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: akuiPemulihanSchema, run: acceptPemulihan, redirectTo: () => HERE })
}
