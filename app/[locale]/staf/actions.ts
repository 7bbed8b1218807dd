'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { keluarSchema } from '@/lib/domain/masuk/masuk-schema'
import { handOverBanyak, serahkanSchema, type Diserahkan } from '@/lib/services/langkah/hand-over-banyak'
import { banyakSchema, takeBanyak, type Diambil } from '@/lib/services/langkah/take-banyak'
import { hapusSaringanSchema, rapikanTampilan, simpanSaringanSchema } from '@/lib/domain/saringan-tersimpan'
import { signOut } from '@/lib/services/masuk/sign-out'
import { removeSaringan, saveSaringan } from '@/lib/services/staf/saringan-tersimpan'
import { runStaffAction } from '@/lib/web/run-action'
import { endSession, readSessionToken } from '@/lib/web/session'

/** Ends the session on the server and in the browser. */
export async function signOutAction(form: FormData): Promise<void> {
  await runStaffAction({
    previous: INITIAL_STATE,
    form,
    schema: keluarSchema,
    run: async () => {
      const token = await readSessionToken()
      if (token) await signOut(token)
      await endSession()
    },
    redirectTo: () => '/masuk',
  })
}

/** Takes the ticked lines of the queue, or the one whose button was pressed, into the officer's hands. */
export async function takeBanyakAction(previous: ActionState, form: FormData): Promise<ActionState> {
  let hasil: Diambil = { diambil: 0, gagal: 0, satu: null }
  return runStaffAction({
    previous,
    form,
    schema: banyakSchema,
    lists: ['pilih'],
    run: async (petugas, input) => {
      hasil = await takeBanyak(petugas, input)
    },
    redirectTo: () => (hasil.satu ? `${kasusPath(hasil.satu)}?baru=1` : `/staf?k=bebas&diambil=${hasil.diambil}&gagal=${hasil.gagal}`),
  })
}

/** Keeps the view of the queue under a name. */
export async function saveSaringanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: simpanSaringanSchema,
    run: (petugas, { namaSaringan, alamatSaringan }) => saveSaringan(petugas, namaSaringan, alamatSaringan),
    redirectTo: ({ alamatSaringan }) => `/staf?${rapikanTampilan(alamatSaringan)}`,
  })
}

/** Lets a kept view go. */
export async function removeSaringanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: hapusSaringanSchema,
    run: (petugas, { namaSaringan }) => removeSaringan(petugas, namaSaringan),
    redirectTo: () => '/staf',
  })
}

/** Hands the ticked lines of the queue on to a colleague. */
export async function handOverBanyakAction(previous: ActionState, form: FormData): Promise<ActionState> {
  let hasil: Diserahkan = { diserahkan: 0, gagal: 0 }
  return runStaffAction({
    previous,
    form,
    schema: serahkanSchema,
    lists: ['pilih'],
    run: async (petugas, input) => {
      hasil = await handOverBanyak(petugas, input)
    },
    redirectTo: () => `/staf?k=saya&diserahkan=${hasil.diserahkan}&gagal=${hasil.gagal}`,
  })
}
