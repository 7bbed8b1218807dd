'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { cabutWakilSchema } from '@/lib/domain/wakil/wakil-schema'
import { now } from '@/lib/infra/clock'
import { withdrawWakil } from '@/lib/services/wakil/wakili-pelapor'
import { runStaffAction } from '@/lib/web/run-action'

/** A report withdrawn for a reporter who came or wrote. */
export async function withdrawWakilAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: cabutWakilSchema(officeDate(now())),
    run: withdrawWakil,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
