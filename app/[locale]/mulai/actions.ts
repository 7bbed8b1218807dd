'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { adminSchema, instansiSchema, mulaiSchema, type MulaiInput } from '@/lib/domain/awal/mulai-schema'
import { AppError } from '@/lib/domain/errors'
import { completeAwal } from '@/lib/services/awal/complete-awal'
import { needsInstansi } from '@/lib/services/awal/read-undangan'
import { forgetMulai, getMulai, PEMILIK_AWAL, rememberKode } from '@/lib/web/faktor-cookie'
import { runPublicAction } from '@/lib/web/run-action'

/** Creates the office and its first administrator; whoever has no sealed link is refused by the service. */
export async function mulaiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  const baru = await needsInstansi()
  return runPublicAction({
    previous,
    form,
    schema: baru ? mulaiSchema : adminSchema,
    run: async (input) => {
      const mulai = await getMulai()
      if (!mulai) throw new AppError('FORBIDDEN')
      const instansi = baru ? instansiSchema.parse(input as MulaiInput) : null
      await rememberKode(PEMILIK_AWAL, await completeAwal({ ...mulai, instansi, admin: input }))
      await forgetMulai()
      return '/mulai/selesai'
    },
  })
}
