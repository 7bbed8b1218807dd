'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { emailKabarSchema, teleponKabarSchema } from '@/lib/domain/hak/hak-schema'
import { withdrawSchema } from '@/lib/domain/lacak/lacak-schema'
import { removeEmailKabar, setEmailKabar } from '@/lib/services/lacak/change-email-kabar'
import { removeTeleponKabar, setTeleponKabar } from '@/lib/services/lacak/change-telepon-kabar'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { runPublicAction } from '@/lib/web/run-action'

async function opened(): Promise<string> {
  const pengaduanId = await getLacakSession()
  if (!pengaduanId) throw new AppError('NOT_FOUND')
  return pengaduanId
}

export async function setEmailKabarAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: emailKabarSchema,
    run: async ({ emailKabar }) => {
      await setEmailKabar(await opened(), emailKabar)
      return '/lacak'
    },
  })
}

export async function removeEmailKabarAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: withdrawSchema,
    run: async () => {
      await removeEmailKabar(await opened())
      return '/lacak'
    },
  })
}

export async function setTeleponKabarAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: teleponKabarSchema,
    run: async ({ teleponKabar }) => {
      await setTeleponKabar(await opened(), teleponKabar)
      return '/lacak'
    },
  })
}

export async function removeTeleponKabarAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: withdrawSchema,
    run: async () => {
      await removeTeleponKabar(await opened())
      return '/lacak'
    },
  })
}
