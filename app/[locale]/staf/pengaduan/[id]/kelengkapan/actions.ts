'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { kelengkapanSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { requestKelengkapan } from '@/lib/services/verifikasi/request-kelengkapan'
import { runStaffAction } from '@/lib/web/run-action'

/** Asks the reporter for what is missing (W5). */
export async function requestKelengkapanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: kelengkapanSchema,
    run: requestKelengkapan,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
