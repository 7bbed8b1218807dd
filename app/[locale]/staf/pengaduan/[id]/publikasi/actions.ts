'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { publikasiSchema, sembunyikanSchema, tayangkanSchema } from '@/lib/domain/langkah/jawaban-schema'
import { draftPublikasi } from '@/lib/services/publikasi/draft-publikasi'
import { hide, publish } from '@/lib/services/publikasi/publish'
import { runStaffAction } from '@/lib/web/run-action'

/** Writes the summary for the public (W19). */
export async function draftPublikasiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: publikasiSchema,
    run: draftPublikasi,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Publishes it after the moderator's own last reading (W19). */
export async function publishAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tayangkanSchema,
    lists: ['redaksi'],
    run: publish,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}

/** Keeps it off the public list, for a reason (W19). */
export async function hideAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: sembunyikanSchema,
    run: hide,
    redirectTo: ({ pengaduanId }) => `${kasusPath(pengaduanId)}?baru=1`,
  })
}
