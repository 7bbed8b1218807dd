import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { akunSp4nSchema, type AkunSp4n } from '@/lib/domain/akun/akun-schema'
import { AppError } from '@/lib/domain/errors'
import { judgeSp4n } from '@/lib/domain/lapor/judge-sp4n'
import { materiSp4nSchema, type MateriSp4n } from '@/lib/domain/lapor/sp4n-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { inLocale } from '@/lib/domain/web/locale-path'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { now } from '@/lib/infra/clock'
import type { Pelapor } from '@/lib/services/akun/get-pelapor'
import { sendSp4n, type SentSp4n } from '@/lib/services/lapor/send-sp4n'
import { getPelapor, startPelapor } from './akun-session'
import { isSubmitted, runLaporanForm, type Jalur } from './laporan-form'
import { rememberTandaTerima } from './pelapor-session'

type AkunForm = Readonly<{ akun: AkunSp4n | null }>

/** `onSent` is told what the receipt and the session need beside the case. */
function jalurOf(pelapor: Pelapor | null, onSent: (sent: SentSp4n) => void): Jalur<AkunForm, MateriSp4n> {
  return {
    layanan: 'SP4N',
    schemas: [materiSp4nSchema(officeDate(now())), akunSp4nSchema],
    judge: (form) => {
      const judged = judgeSp4n(form, officeDate(now()), pelapor !== null)
      return judged.ok ? { ok: true, materi: judged.materi, identitas: { akun: judged.akun } } : judged
    },
    // No browser seals anything here; whoever sends an envelope all the same sends no form of ours.
    judgeMateri: () => ({ ok: false, fieldErrors: { umum: 'umum.amplop' } }),
    submit: async ({ kunciKirim, identitas, materi }) => {
      if ('amplop' in identitas) throw new AppError('INVALID_INPUT', ['umum.amplop'])
      const sent = await sendSp4n({ kunciKirim, materi, pelapor, akun: identitas.akun })
      onSent(sent)
      return sent
    },
    // A session is a right that another site could abuse; without one a post that says nothing of its origin is let through.
    boleh: (origin) => (pelapor ? origin === 'same' : origin !== 'foreign'),
  }
}

/** One post of the SP4N form; a right one ends at the receipt. See laporan-form for what happens to it. */
export async function runSp4nForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  const pelapor = await getPelapor()
  let sent: SentSp4n | null = null
  const result = await runLaporanForm(
    jalurOf(pelapor, (value) => {
      sent = value
    }),
    previous,
    form,
  )
  if (!isSubmitted(result)) return result
  const { token, kodePemulihan } = sent ?? { token: null, kodePemulihan: null }
  if (token) await startPelapor(token)
  const { pengaduanId, kodeAkses, berbeda } = result
  await rememberTandaTerima({ pengaduanId, kodeAkses, berbeda, ...(kodePemulihan ? { kodePemulihan } : {}) })
  return redirect(inLocale(await getLocale(), '/lapor/sp4n/tanda-terima'))
}
