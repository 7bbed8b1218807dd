'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { setelanKalenderSchema } from '@/lib/domain/kalender/jenis-libur'
import { hariLiburIdSchema, hariLiburSchema, tekanSchema } from '@/lib/domain/kalender/kalender-schema'
import { addHariLibur, loadKalenderNasional, removeHariLibur, setJenisLibur } from '@/lib/services/kalender/manage-kalender'
import { runStaffAction } from '@/lib/web/run-action'

export async function addHariLiburAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: hariLiburSchema,
    run: (petugas, input) => addHariLibur(petugas, input),
    redirectTo: ({ tanggal }) => `/staf/kalender?tahun=${tanggal.slice(0, 4)}`,
  })
}

export async function removeHariLiburAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: hariLiburIdSchema,
    run: (petugas, { hariLiburId }) => removeHariLibur(petugas, hariLiburId),
    redirectTo: () => '/staf/kalender',
  })
}

export async function loadNasionalAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tekanSchema,
    run: (petugas) => loadKalenderNasional(petugas),
    redirectTo: () => '/staf/kalender',
  })
}

export async function setJenisLiburAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: setelanKalenderSchema,
    lists: ['tutup'],
    run: (petugas, input) => setJenisLibur(petugas, input),
    redirectTo: () => '/staf/kalender',
  })
}
