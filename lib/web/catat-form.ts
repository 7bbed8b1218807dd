import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { CatatInput } from '@/lib/domain/lapor/catat-schema'
import type { IdentitasMeja } from '@/lib/domain/lapor/identitas-dumas-schema'
import { judgeCatat, judgeMateriCatat } from '@/lib/domain/lapor/judge-dumas'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { inLocale } from '@/lib/domain/web/locale-path'
import { now } from '@/lib/infra/clock'
import { catatPengaduan, requirePencatat } from '@/lib/services/lapor/catat-pengaduan'
import { stateOf } from './form'
import { isSubmitted, runLaporanForm, type FormState, type Jalur } from './laporan-form'
import { rememberTandaTerimaMeja } from './meja-session'
import { requirePetugas } from './session'

/** One post of the desk's form: by a signed-in officer of that desk, before any of its files is looked at. */
export async function runCatatForm(previous: FormState, form: FormData): Promise<FormState> {
  const petugas = await requirePetugas()
  try {
    await requirePencatat(petugas)
  } catch (error) {
    return { ...stateOf(error, previous, form), diterima: [], ditolak: [] }
  }
  const today = officeDate(now())
  const jalur: Jalur<IdentitasMeja | null, CatatInput> = {
    layanan: 'DUMAS',
    judge: (sent) => judgeCatat(sent, today),
    judgeMateri: (sent) => judgeMateriCatat(sent, today),
    submit: (request) => catatPengaduan(petugas, request),
    boleh: (origin) => origin === 'same',
  }
  const result = await runLaporanForm(jalur, previous, form)
  if (!isSubmitted(result)) return result
  await rememberTandaTerimaMeja(petugas, result)
  return redirect(inLocale(await getLocale(), '/staf/pengaduan/baru/tanda-terima'))
}
