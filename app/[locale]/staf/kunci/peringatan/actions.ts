'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { kunciBedaSchema } from '@/lib/domain/kunci/kunci-schema'
import { akuiPemulihanSchema, tutupPeringatanSchema } from '@/lib/domain/kustodi/kustodi-schema'
import { acceptPemulihan } from '@/lib/services/audit/accept-pemulihan'
import { reportKunciBeda } from '@/lib/services/kunci/kunci-berlaku'
import { closePeringatan } from '@/lib/services/kustodi/peringatan'
import { runStaffAction } from '@/lib/web/run-action'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

const HERE = '/staf/kunci/peringatan'

/** An alarm was looked into. */
export async function closePeringatanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: tutupPeringatanSchema, run: closePeringatan, redirectTo: () => HERE })
}

/** One of two says that a backup was restored. */
export async function acceptPemulihanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: akuiPemulihanSchema, run: acceptPemulihan, redirectTo: () => HERE })
}

/** The custodian's browser found that the key in force is none of his. */
export async function reportKunciBedaAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: kunciBedaSchema,
    refresh: false,
    run: async (petugas, input) => {
      await reportKunciBeda(petugas, input)
      return null
    },
  })
}
