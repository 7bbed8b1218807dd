import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { materiDumasSchema } from '@/lib/domain/lapor/dumas-schema'
import { identitasDumasSchema } from '@/lib/domain/lapor/identitas-dumas-schema'
import { judgeDumas, judgeMateriDumas } from '@/lib/domain/lapor/judge-dumas'
import { inLocale } from '@/lib/domain/web/locale-path'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { submitDumas } from '@/lib/services/lapor/submit-dumas'
import { isSubmitted, runLaporanForm } from './laporan-form'
import { rememberTandaTerima } from './pelapor-session'

/** One post of the Dumas form; a right one ends at the receipt. See laporan-form for what happens to it. */
export async function runDumasForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  const jalur = {
    layanan: 'DUMAS',
    schemas: [identitasDumasSchema, materiDumasSchema],
    judge: judgeDumas,
    judgeMateri: judgeMateriDumas,
    submit: submitDumas,
    boleh: (origin: string) => origin !== 'foreign',
  } as const
  const result = await runLaporanForm(jalur, previous, form)
  if (!isSubmitted(result)) return result
  await rememberTandaTerima(result)
  return redirect(inLocale(await getLocale(), '/lapor/dumas/tanda-terima'))
}
