'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { surelUjiSchema, tekanSchema } from '@/lib/domain/kalender/kalender-schema'
import { jamSchema } from '@/lib/domain/sistem/jam-schema'
import { loadKalenderNasional } from '@/lib/services/kalender/manage-kalender'
import { confirmJam } from '@/lib/services/sistem/jam'
import { sendUjiSurel } from '@/lib/services/sistem/send-uji-surel'
import { runStaffAction } from '@/lib/web/run-action'

export async function sendUjiSurelAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: surelUjiSchema,
    run: (petugas, { surel }) => sendUjiSurel(petugas, surel),
    redirectTo: () => '/staf/sistem#surel',
  })
}

export async function loadKalenderAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tekanSchema,
    run: (petugas) => loadKalenderNasional(petugas),
    redirectTo: () => '/staf/sistem#kalender',
  })
}

export async function confirmJamAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: jamSchema,
    run: (petugas, { tanggalHariIni }) => confirmJam(petugas, tanggalHariIni),
    redirectTo: () => '/staf/sistem#jam',
  })
}
