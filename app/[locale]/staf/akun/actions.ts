'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { sessionSchema } from '@/lib/domain/akun/akun-schema'
import { AppError } from '@/lib/domain/errors'
import { tekanSchema } from '@/lib/domain/kalender/kalender-schema'
import { teleponSayaSchema } from '@/lib/domain/petugas/petugas-schema'
import { aktifkan2faSchema, buktiPemilikSchema, gantiSandiSchema } from '@/lib/domain/masuk/masuk-schema'
import { newFaktorKedua } from '@/lib/services/awal/read-undangan'
import { endAkunKantorSaya, provePemilik } from '@/lib/services/masuk/bind-kantor'
import { changePassword } from '@/lib/services/masuk/change-password'
import { enrolSecondFactor } from '@/lib/services/masuk/enrol-second-factor'
import { endSessionSaya } from '@/lib/services/masuk/list-sessions'
import { setTeleponSaya } from '@/lib/services/petugas/telepon-saya'
import { signOutEverywhere } from '@/lib/services/masuk/sign-out-everywhere'
import { forgetFaktor, forgetKode, getFaktor, rememberFaktor, rememberKode } from '@/lib/web/faktor-cookie'
import { rememberBukti } from '@/lib/web/kantor/cookies'
import { runStaffAction } from '@/lib/web/run-action'
import { endSession, readSessionToken } from '@/lib/web/session'

export async function changePasswordAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: gantiSandiSchema,
    run: async (_petugas, input) => changePassword((await readSessionToken()) ?? '', input),
    redirectTo: () => '/staf/akun?kabar=sandi',
  })
}

/** Makes a secret for the owner's app; nothing is in force before a code has proved it. */
export async function startFaktorAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: tekanSchema,
    run: (petugas) => rememberFaktor({ petugasId: petugas.id, rahasia: newFaktorKedua() }),
    redirectTo: () => '/staf/akun#faktor',
  })
}

export async function enrolFaktorAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: aktifkan2faSchema,
    run: async (petugas, { kode2fa }) => {
      const rahasia = await getFaktor(petugas.id)
      if (!rahasia) throw new AppError('CONFLICT')
      await rememberKode(petugas.id, await enrolSecondFactor(petugas, rahasia, kode2fa))
      await forgetFaktor()
    },
    redirectTo: () => '/staf/akun?kabar=faktor',
  })
}

/** The codes are written down; they are shown no longer. */
export async function closeKodeAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, tanpaFaktor: true, schema: tekanSchema, run: () => forgetKode(), redirectTo: () => '/staf/akun' })
}

/** The first half of binding an account of the office: it is his. The second is a way to the provider and back. */
export async function proveKantorAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: buktiPemilikSchema,
    run: async (_petugas, input) => rememberBukti(await provePemilik((await readSessionToken()) ?? '', input)),
    redirectTo: () => '/staf/akun#kantor',
  })
}

export async function endKantorAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: tekanSchema,
    run: async (petugas) => endAkunKantorSaya(petugas, (await readSessionToken()) ?? ''),
    redirectTo: () => '/staf/akun?kabar=lepas#kantor',
  })
}

export async function endSessionAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: sessionSchema,
    run: (petugas, { sessionId }) => endSessionSaya(petugas, sessionId),
    redirectTo: () => '/staf/akun?kabar=sesi',
  })
}

export async function signOutEverywhereAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: tekanSchema,
    run: async (petugas) => {
      await signOutEverywhere(petugas)
      await endSession()
    },
    redirectTo: () => '/masuk',
  })
}

/** His own number for notices, or none any more. */
export async function setTeleponAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    tanpaFaktor: true,
    schema: teleponSayaSchema,
    run: (petugas, { teleponKabar }) => setTeleponSaya(petugas, teleponKabar),
    redirectTo: () => '/staf/akun?kabar=telepon',
  })
}
