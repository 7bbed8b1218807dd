import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { identitasSchema } from '@/lib/domain/lapor/identitas-schema'
import { judgeMateri, judgeWbs } from '@/lib/domain/lapor/judge-wbs'
import { materiSchema } from '@/lib/domain/lapor/materi-schema'
import { inLocale } from '@/lib/domain/web/locale-path'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { submitWbs } from '@/lib/services/lapor/submit-wbs'
import { isSubmitted, runLaporanForm } from './laporan-form'
import { rememberTandaTerima } from './pelapor-session'

/** One post of the WBS form; a right one ends at the receipt. See laporan-form for what happens to it. */
export async function runWbsForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  const jalur = {
    layanan: 'WBS',
    schemas: [identitasSchema, materiSchema],
    judge: judgeWbs,
    judgeMateri,
    submit: submitWbs,
    boleh: (origin: string) => origin !== 'foreign',
  } as const
  const result = await runLaporanForm(jalur, previous, form)
  if (!isSubmitted(result)) return result
  await rememberTandaTerima(result)
  return redirect(inLocale(await getLocale(), '/lapor/wbs/tanda-terima'))
}
