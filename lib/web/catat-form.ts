import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { catatSchema, type CatatInput } from '@/lib/domain/lapor/catat-schema'
import { catatSp4nSchema, type CatatSp4n } from '@/lib/domain/lapor/catat-sp4n-schema'
import { identitasMejaSchema, type IdentitasMeja } from '@/lib/domain/lapor/identitas-dumas-schema'
import { judgeCatat, judgeMateriCatat } from '@/lib/domain/lapor/judge-dumas'
import { judgeCatatSp4n } from '@/lib/domain/lapor/judge-sp4n'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { inLocale } from '@/lib/domain/web/locale-path'
import { splitTerkirim } from '@/lib/domain/identitas/amplop'
import { textOf } from '@/lib/domain/web/read-form'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { now } from '@/lib/infra/clock'
import type { LayananMeja } from '@/lib/domain/lapor/meja'
import { catatPengaduan, requirePencatat } from '@/lib/services/lapor/catat-pengaduan'
import { catatSp4n } from '@/lib/services/lapor/catat-sp4n'
import type { PindaianMasuk } from '@/lib/services/pindaian-masuk/seal-pindaian'
import { beginForm, chosenFiles, stateOf } from './form'
import { isSubmitted, runLaporanForm, type Jalur } from './laporan-form'
import { rememberTandaTerimaMeja } from './meja-session'
import { requirePetugas } from './session'

/** The scan of the letter: covered and sealed by the browser, or in clear from a page without scripts. */
async function pindaianOf(form: FormData): Promise<PindaianMasuk | null> {
  const amplop = textOf(form, 'amplopPindaian')
  if (amplop !== '') {
    const diperiksa = textOf(form, 'pindaianDiperiksa') === '1'
    const { base64, sidikToken } = splitTerkirim(amplop) ?? { base64: '', sidikToken: '' }
    return {
      id: textOf(form, 'pindaianId'),
      amplop: new Uint8Array(Buffer.from(base64, 'base64')),
      sidikToken,
      untuk: textOf(form, 'untuk'),
      diperiksa,
    }
  }
  const [file] = chosenFiles(form, 'pindaian')
  return file ? { nama: file.name, bytes: Buffer.from(await file.arrayBuffer()) } : null
}

/** A scan that came in clear is kept only together with its case; after a refusal it must be chosen again. */
function withPindaianAgain(state: LaporanState, form: FormData): LaporanState {
  if (chosenFiles(form, 'pindaian').length === 0 || state.fieldErrors.pindaian) return state
  return { ...state, fieldErrors: { ...state.fieldErrors, pindaian: 'pindaian.lagi' } }
}

function dumasJalur(petugas: Petugas, today: string, form: FormData): Jalur<IdentitasMeja | null, CatatInput> {
  return {
    layanan: 'DUMAS',
    schemas: [identitasMejaSchema, catatSchema(today)],
    judge: (sent) => judgeCatat(sent, today),
    judgeMateri: (sent) => judgeMateriCatat(sent, today),
    submit: async (request) => catatPengaduan(petugas, { ...request, pindaian: await pindaianOf(form) }),
    boleh: (origin) => origin === 'same',
  }
}

async function runMejaForm<I, M>(
  layanan: LayananMeja,
  previous: LaporanState,
  form: FormData,
  jalurOf: (petugas: Petugas) => Jalur<I, M>,
): Promise<LaporanState> {
  beginForm(previous, form)
  const petugas = await requirePetugas()
  const jalur = jalurOf(petugas)
  try {
    await requirePencatat(petugas, layanan)
  } catch (error) {
    return { ...stateOf(error, { previous, form, schemas: jalur.schemas }), diterima: [], ditolak: [] }
  }
  const result = await runLaporanForm(jalur, previous, form)
  if (!isSubmitted(result)) return withPindaianAgain(result, form)
  await rememberTandaTerimaMeja(petugas, result)
  return redirect(inLocale(await getLocale(), '/staf/pengaduan/baru/tanda-terima'))
}

/** One post of the desk's form: by a signed-in officer of that desk, before any of its files is looked at. */
export async function runCatatForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  const today = officeDate(now())
  return runMejaForm('DUMAS', previous, form, (petugas) => dumasJalur(petugas, today, form))
}

/** The same at the desk of SP4N, whose form asks for no identity. */
export async function runCatatSp4nForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  const today = officeDate(now())
  return runMejaForm<null, CatatSp4n>('SP4N', previous, form, (petugas) => ({
    layanan: 'SP4N',
    schemas: [catatSp4nSchema(today)],
    judge: (sent) => {
      const judged = judgeCatatSp4n(sent, today)
      return judged.ok ? { ...judged, identitas: null } : judged
    },
    judgeMateri: () => ({ ok: false, fieldErrors: { umum: 'umum.amplop' } }),
    submit: ({ kunciKirim, materi }) => catatSp4n(petugas, kunciKirim, materi),
    boleh: (origin) => origin === 'same',
  }))
}
