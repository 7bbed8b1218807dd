import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { catatSchema, type CatatInput } from '@/lib/domain/lapor/catat-schema'
import { catatSp4nSchema, type CatatSp4n } from '@/lib/domain/lapor/catat-sp4n-schema'
import { catatWbsSchema, type CatatWbs } from '@/lib/domain/lapor/catat-wbs-schema'
import { identitasMejaWbsSchema, type IdentitasMejaWbs } from '@/lib/domain/lapor/identitas-meja-wbs-schema'
import { identitasMejaSchema, type IdentitasMeja } from '@/lib/domain/lapor/identitas-dumas-schema'
import { judgeCatatSp4n, judgesCatatDumas, judgesCatatWbs } from '@/lib/domain/lapor/judge-meja'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { splitTerkirim } from '@/lib/domain/identitas/amplop'
import { textOf } from '@/lib/domain/web/read-form'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { now } from '@/lib/infra/clock'
import type { LayananMeja } from '@/lib/domain/lapor/meja'
import { catatPengaduan, requirePencatat } from '@/lib/services/lapor/catat-pengaduan'
import { brakeLaporan } from '@/lib/services/lapor/brake-laporan'
import { catatWbs } from '@/lib/services/lapor/catat-wbs'
import { catatSp4n } from '@/lib/services/lapor/catat-sp4n'
import type { Submitted } from '@/lib/services/lapor/submit-laporan'
import type { PindaianMasuk } from '@/lib/services/pindaian-masuk/seal-pindaian'
import { beginForm, chosenFiles, stateOf } from './form'
import { runDraftForm, type DraftForm } from './draft-form'
import { judgeSealed, refuseAmplop, type Sent } from './judge-sealed'
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

function dumas(petugas: Petugas, today: string, form: FormData): DraftForm<Sent<IdentitasMeja | null, CatatInput>> {
  return {
    layanan: 'DUMAS',
    schemas: [identitasMejaSchema, catatSchema(today)],
    judge: (sent) => judgeSealed(judgesCatatDumas(today), sent),
    allows: (origin) => origin === 'same',
    brake: brakeLaporan,
    submit: async (kunciKirim, sent) =>
      receiptOf(petugas, await catatPengaduan(petugas, { kunciKirim, ...sent, pindaian: await pindaianOf(form) })),
  }
}

function sp4n(petugas: Petugas, today: string): DraftForm<CatatSp4n> {
  return {
    layanan: 'SP4N',
    schemas: [catatSp4nSchema(today)],
    judge: (sent) => {
      const judged = refuseAmplop(sent) ?? judgeCatatSp4n(sent, today)
      return judged.ok ? { ok: true, data: judged.materi } : judged
    },
    allows: (origin) => origin === 'same',
    brake: brakeLaporan,
    submit: async (kunciKirim, materi) => receiptOf(petugas, await catatSp4n(petugas, kunciKirim, materi)),
  }
}

async function receiptOf(petugas: Petugas, submitted: Submitted): Promise<string> {
  await rememberTandaTerimaMeja(petugas, submitted)
  return '/staf/pengaduan/baru/tanda-terima'
}

/** One post of a desk's form: by a signed-in officer of that desk, before any of its files is looked at. */
async function runMejaForm<D>(previous: LaporanState, form: FormData, draftOf: (petugas: Petugas) => DraftForm<D>): Promise<LaporanState> {
  beginForm(previous, form)
  const petugas = await requirePetugas()
  const draft = draftOf(petugas)
  try {
    await requirePencatat(petugas, draft.layanan)
  } catch (error) {
    return { ...stateOf(error, { previous, form, schemas: draft.schemas }), diterima: [], ditolak: [] }
  }
  return withPindaianAgain(await runDraftForm(draft, previous, form), form)
}

function wbs(petugas: Petugas, today: string, form: FormData): DraftForm<Sent<IdentitasMejaWbs, CatatWbs>> {
  return {
    layanan: 'WBS',
    schemas: [identitasMejaWbsSchema, catatWbsSchema(today)],
    judge: (sent) => judgeSealed(judgesCatatWbs(today), sent),
    allows: (origin) => origin === 'same',
    brake: brakeLaporan,
    submit: async (kunciKirim, sent) =>
      receiptOf(petugas, await catatWbs(petugas, { kunciKirim, ...sent, pindaian: await pindaianOf(form) })),
  }
}

const DESK: Readonly<Record<LayananMeja, (previous: LaporanState, form: FormData) => Promise<LaporanState>>> = {
  WBS: (previous, form) => runMejaForm(previous, form, (petugas) => wbs(petugas, officeDate(now()), form)),
  DUMAS: (previous, form) => runMejaForm(previous, form, (petugas) => dumas(petugas, officeDate(now()), form)),
  SP4N: (previous, form) => runMejaForm(previous, form, (petugas) => sp4n(petugas, officeDate(now()))),
}

/** What an officer wrote down at the desk of a layanan. @throws TypeError for a desk no page of ours names. */
export async function runCatatForm(layanan: LayananMeja, previous: LaporanState, form: FormData): Promise<LaporanState> {
  if (!Object.hasOwn(DESK, layanan)) throw new TypeError('NO_FORM')
  return DESK[layanan](previous, form)
}
