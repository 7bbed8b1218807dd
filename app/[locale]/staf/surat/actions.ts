'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { ambilSchema, kembaliSuratSchema, kirimanTargetSchema, kirimSuratSchema } from '@/lib/domain/kiriman/surat-keluar'
import { confirmSurat, returnSurat } from '@/lib/services/kiriman/close-surat'
import { dispatchSurat } from '@/lib/services/kiriman/dispatch-surat'
import { handOverJawaban } from '@/lib/services/kiriman/hand-over-jawaban'
import { printSurat } from '@/lib/services/kiriman/print-surat'
import { runStaffAction } from '@/lib/web/run-action'

const redirectTo = () => '/staf/surat?kabar=tersimpan'

/** The letter was printed. */
export async function printSuratAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: kirimanTargetSchema, run: printSurat, redirectTo })
}

/** The letter left with a courier: the answer is given. */
export async function dispatchSuratAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: kirimSuratSchema, run: dispatchSurat, redirectTo })
}

/** Its proof of delivery came in. */
export async function confirmSuratAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: kirimanTargetSchema, run: confirmSurat, redirectTo })
}

/** It came back. */
export async function returnSuratAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: kembaliSuratSchema, run: returnSurat, redirectTo })
}

/** Somebody at the counter shows both codes. */
export async function handOverJawabanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: ambilSchema, run: handOverJawaban, redirectTo: () => '/staf/surat?kabar=diserahkan' })
}
