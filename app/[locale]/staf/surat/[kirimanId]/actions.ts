'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { gantiAlamatSchema } from '@/lib/domain/kiriman/alamat-balasan'
import { kirimanTargetSchema } from '@/lib/domain/kiriman/surat-keluar'
import { changeAlamatBalasan, printAmplopBalasan } from '@/lib/services/kiriman/amplop-balasan'
import { runStaffAction } from '@/lib/web/run-action'

const redirectTo = () => '/staf/surat?kabar=tersimpan'

/** The label of an envelope of SP4N was printed. */
export async function printAmplopAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: kirimanTargetSchema, run: printAmplopBalasan, redirectTo })
}

/** Another address; a letter that came back stands in the queue again. */
export async function changeAlamatAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: gantiAlamatSchema, run: changeAlamatBalasan, redirectTo })
}
