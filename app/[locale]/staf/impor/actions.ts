'use server'

import * as z from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { pemetaanSchema } from '@/lib/domain/impor/pemetaan'
import { KUNCI_KIRIM } from '@/lib/domain/kode/kunci-kirim'
import { startImpor } from '@/lib/services/impor/start-impor'
import { uploadImpor } from '@/lib/services/impor/upload-impor'
import { chosenFiles } from '@/lib/web/form'
import { runStaffAction } from '@/lib/web/run-action'

const unggahSchema = z.object({ kunciKirim: z.string().regex(KUNCI_KIRIM, 'umum.kedaluwarsa') })

/** Keeps a file for the preview and goes on to it. */
export async function uploadImporAction(previous: ActionState, form: FormData): Promise<ActionState> {
  let id = ''
  return runStaffAction({
    previous,
    form,
    schema: unggahSchema,
    run: async (petugas, { kunciKirim }) => {
      id = await uploadImpor(petugas, kunciKirim, chosenFiles(form, 'berkasImpor')[0] ?? null)
    },
    redirectTo: () => `/staf/impor/${id}`,
  })
}

/** Hands a file to the worker, with the columns chosen for it. */
export async function startImporAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pemetaanSchema,
    run: (petugas, input) => startImpor(petugas, input),
    redirectTo: ({ imporId }) => `/staf/impor/${imporId}`,
  })
}
