import 'server-only'
import { akunSp4nSchema, type AkunSp4n } from '@/lib/domain/akun/akun-schema'
import { judgeBerakun } from '@/lib/domain/akun/judge-berakun'
import type { Layanan } from '@/lib/domain/layanan'
import { materiSp4nSchema, type MateriSp4n } from '@/lib/domain/layanan/sp4n/formulir'
import { alamatTandaTerima, STANDAR } from '@/lib/domain/layanan/semua'
import { IDENTITAS } from '@/lib/domain/lapor/identitas-dumas-schema'
import { materiOf } from '@/lib/domain/lapor/judge-isian'
import { judgesFor, type Judges } from '@/lib/domain/lapor/judge'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
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
import { judgeSealed, refuseAmplop, type Sent } from './judge-sealed'
import { rememberTandaTerima } from './pelapor-session'

/**
 * A form whose reporter follows his report with its codes alone. An identity it asks for comes sealed by the browser, or is sealed
 * by the server within this request; where it asks for none, an envelope is refused.
 */
function tanpaAkun(layanan: Layanan, today: string): DraftForm<Sent<IdentitasTerang | null, MateriLaporan>> {
  const { formulir, identitas } = STANDAR[layanan]
  // A table takes what every report says from the shape they share, so what it judges right is one.
  const judges = judgesFor(STANDAR[layanan], today) as Judges<IdentitasTerang | null, MateriLaporan>
  return {
    layanan,
    berbukti: true,
    schemas: [...(identitas ? [IDENTITAS[identitas]] : []), materiOf(formulir.isian, today)],
    judge: (form) => (identitas ? null : refuseAmplop(form)) ?? judgeSealed(judges, form),
    allows: (origin) => origin !== 'foreign',
    brake: brakeLaporan,
    submit: async (kunciKirim, sent) => {
      await rememberTandaTerima(await submitLaporan(laporanOf(layanan, { kunciKirim, ...sent })))
      return alamatTandaTerima(layanan)
    },
  }
}

/** A form whose reports lie in an account: of whoever is signed in, or one that the form itself makes or opens. */
function berakun(
  layanan: Layanan,
  pelapor: Pelapor | null,
  today: string,
): DraftForm<Readonly<{ materi: MateriSp4n; akun: AkunSp4n | null }>> {
  return {
    layanan,
    schemas: [materiSp4nSchema(today), akunSp4nSchema],
    judge: (form) => {
      const judged = refuseAmplop(form) ?? judgeBerakun(form, today, pelapor !== null)
      return judged.ok ? { ok: true, data: judged } : judged
    },
    // A session is a right that another site could abuse; without one a post that says nothing of its origin is let through.
    allows: (origin) => (pelapor ? origin === 'same' : origin !== 'foreign'),
    brake: brakeLaporan,
    submit: async (kunciKirim, { materi, akun }) => {
      const { token, kodePemulihan, ...receipt } = await sendSp4n({ kunciKirim, materi, pelapor, akun })
      if (token) await startPelapor(token)
      await rememberTandaTerima({ ...receipt, ...(kodePemulihan ? { kodePemulihan } : {}) })
      return alamatTandaTerima(layanan)
    },
  }
}

/** One post of a public form; a right one ends at the receipt. @throws TypeError for a layanan no page of ours names. */
export async function runLaporForm(layanan: Layanan, previous: LaporanState, form: FormData): Promise<LaporanState> {
  if (!Object.hasOwn(STANDAR, layanan)) throw new TypeError('NO_FORM')
  const today = officeDate(now())
  if (STANDAR[layanan].akun) return runDraftForm(berakun(layanan, await getPelapor(), today), previous, form)
  return runDraftForm(tanpaAkun(layanan, today), previous, form)
}
