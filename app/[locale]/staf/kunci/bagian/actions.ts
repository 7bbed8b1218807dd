'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { usulKunciSchema } from '@/lib/domain/kunci/kunci-schema'
import { saveKunciBagian } from '@/lib/services/kunci/susun-pemulihan'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

/** Takes the public half of a recovery holder's own key, and the private one as his browser wrapped it. */
export async function saveKunciBagianAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: usulKunciSchema,
    refresh: false,
    run: async (petugas, input) => {
      await saveKunciBagian(petugas, input)
      return null
    },
  })
}
