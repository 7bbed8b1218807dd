'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { aksesSchema } from '@/lib/domain/hak/hak-schema'
import { askAkses } from '@/lib/services/hak/submit-permintaan'
import { brake } from '@/lib/services/pintu/brake'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { runPerbaikanForm, type PerbaikanState } from '@/lib/web/perbaikan-form'
import { requestSource } from '@/lib/web/pintu/request-context'
import { runPublicAction } from '@/lib/web/run-action'

async function opened(): Promise<string> {
  const pengaduanId = await getLacakSession()
  if (!pengaduanId) throw new AppError('NOT_FOUND')
  return pengaduanId
}

export async function askAksesAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: aksesSchema,
    run: async ({ isiPermintaan, kunciKirim }) => {
      await brake('akun', requestSource())
      await askAkses({ pengaduanId: await opened(), kunciKirim, isi: isiPermintaan })
      return '/lacak/data?kabar=terkirim'
    },
  })
}

/** The corrected identity: sealed by the browser, or within this request where no script ran. */
export async function askPerbaikanAction(previous: PerbaikanState, form: FormData): Promise<PerbaikanState> {
  return runPerbaikanForm(previous, form)
}
