'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { gantiSandiSchema } from '@/lib/domain/masuk/masuk-schema'
import { changePassword } from '@/lib/services/masuk/change-password'
import { afterUndangan } from '@/lib/web/kantor/offer-taut'
import { runPublicAction } from '@/lib/web/run-action'
import { readSessionToken } from '@/lib/web/session'

/** Sets a password of one's own; until then a first password opens nothing, so this is no staff action. */
export async function changeFirstPasswordAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: gantiSandiSchema,
    run: async (input) => {
      const token = await readSessionToken()
      if (!token) throw new AppError('FORBIDDEN')
      await changePassword(token, input)
      return afterUndangan(token)
    },
  })
}
