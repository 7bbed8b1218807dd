'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { withdrawSchema } from '@/lib/domain/lacak/lacak-schema'
import { AppError } from '@/lib/domain/errors'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { runPublicAction } from '@/lib/web/run-action'

/** The reporter takes his report back. */
export async function withdrawAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: withdrawSchema,
    run: async () => {
      const pengaduanId = await getLacakSession()
      if (!pengaduanId) throw new AppError('NOT_FOUND')
      await withdrawPengaduan(pengaduanId)
      return '/lacak'
    },
  })
}
