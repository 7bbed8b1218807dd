import 'server-only'
import { akunSp4nSchema, type AkunSp4n } from '@/lib/domain/akun/akun-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { alamatTandaTerima } from '@/lib/domain/layanan/semua'
import { materiDumasSchema } from '@/lib/domain/lapor/dumas-schema'
import { identitasDumasSchema } from '@/lib/domain/lapor/identitas-dumas-schema'
import { identitasSchema } from '@/lib/domain/lapor/identitas-schema'
import { judgeDumas, judgeMateriDumas } from '@/lib/domain/lapor/judge-dumas'
import { judgeSp4n } from '@/lib/domain/lapor/judge-sp4n'
import { judgeMateri, judgeWbs } from '@/lib/domain/lapor/judge-wbs'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { materiSchema } from '@/lib/domain/lapor/materi-schema'
import { materiSp4nSchema, type MateriSp4n } from '@/lib/domain/lapor/sp4n-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import type { Pelapor } from '@/lib/services/akun/get-pelapor'
import type { IdentitasTerang } from '@/lib/services/lapor/amplop-kiriman'
import { brakeLaporan } from '@/lib/services/lapor/brake-laporan'
import { laporanOf, type MateriLaporan } from '@/lib/services/lapor/laporan-of'
import { sendSp4n } from '@/lib/services/lapor/send-sp4n'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { getPelapor, startPelapor } from './akun-session'
import { runDraftForm, type DraftForm } from './draft-form'
import { judgeSealed, refuseAmplop, type Judges, type Sent } from './judge-sealed'
import { rememberTandaTerima } from './pelapor-session'

/** A form that asks for an identity: sealed by the browser, or by the server within this request. */
const identified = <I extends IdentitasTerang, M extends MateriLaporan>(
  layanan: Layanan,
  { schemas, ...judges }: Pick<DraftForm<Sent<I, M>>, 'schemas'> & Judges<I, M>,
): DraftForm<Sent<I, M>> => ({
  layanan,
  berbukti: true,
  schemas,
  judge: (form) => judgeSealed(judges, form),
  allows: (origin) => origin !== 'foreign',
  brake: brakeLaporan,
  submit: async (kunciKirim, sent) => {
    await rememberTandaTerima(await submitLaporan(laporanOf(layanan, { kunciKirim, ...sent })))
    return alamatTandaTerima(layanan)
  },
})

const WBS = identified('WBS', { schemas: [identitasSchema, materiSchema], judge: judgeWbs, judgeMateri })
const DUMAS = identified('DUMAS', {
  schemas: [identitasDumasSchema, materiDumasSchema],
  judge: judgeDumas,
  judgeMateri: judgeMateriDumas,
})

/** A form whose reports lie in an account: of whoever is signed in, or one that the form itself makes or opens. */
const sp4n = (pelapor: Pelapor | null, today: string): DraftForm<Readonly<{ materi: MateriSp4n; akun: AkunSp4n | null }>> => ({
  layanan: 'SP4N',
  schemas: [materiSp4nSchema(today), akunSp4nSchema],
  judge: (form) => {
    const judged = refuseAmplop(form) ?? judgeSp4n(form, today, pelapor !== null)
    return judged.ok ? { ok: true, data: judged } : judged
  },
  // A session is a right that another site could abuse; without one a post that says nothing of its origin is let through.
  allows: (origin) => (pelapor ? origin === 'same' : origin !== 'foreign'),
  brake: brakeLaporan,
  submit: async (kunciKirim, { materi, akun }) => {
    const { token, kodePemulihan, ...receipt } = await sendSp4n({ kunciKirim, materi, pelapor, akun })
    if (token) await startPelapor(token)
    await rememberTandaTerima({ ...receipt, ...(kodePemulihan ? { kodePemulihan } : {}) })
    return alamatTandaTerima('SP4N')
  },
})

type Run = (previous: LaporanState, form: FormData) => Promise<LaporanState>

const FORMULIR: Readonly<Record<Layanan, Run>> = {
  WBS: (previous, form) => runDraftForm(WBS, previous, form),
  DUMAS: (previous, form) => runDraftForm(DUMAS, previous, form),
  SP4N: async (previous, form) => runDraftForm(sp4n(await getPelapor(), officeDate(now())), previous, form),
}

/** One post of a public form; a right one ends at the receipt. @throws TypeError for a layanan no page of ours names. */
export async function runLaporForm(layanan: Layanan, previous: LaporanState, form: FormData): Promise<LaporanState> {
  if (!Object.hasOwn(FORMULIR, layanan)) throw new TypeError('NO_FORM')
  return FORMULIR[layanan](previous, form)
}
