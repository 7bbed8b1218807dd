import 'server-only'
import type { z } from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { splitTerkirim } from '@/lib/domain/identitas/amplop'
import type { Layanan } from '@/lib/domain/layanan'
import { isKunciKirim, newKunciKirim, pengaduanIdOf, renewKunciKirim } from '@/lib/infra/kode'
import { getDraftBukti } from '@/lib/services/bukti/list-draft-bukti'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { brakeLaporan } from '@/lib/services/lapor/brake-laporan'
import type { AmplopKiriman } from '@/lib/services/lapor/amplop-kiriman'
import type { Submitted } from '@/lib/services/lapor/submit-laporan'
import { fieldNamesOf, textOf, typedValues } from '@/lib/domain/web/read-form'
import type { BerkasDitolak, LaporanState } from '@/lib/domain/lapor/laporan-state'
import { beginForm, chosenFiles, fieldErrorsOfDetails, tellStatus } from './form'
import { requestSource } from './pintu/request-context'
import { requestOrigin, type Origin } from './same-origin'

type Salah = Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>

/** What differs between the forms that become a case: whose limits hold, who judges, and what is done with a right one. */
export type Jalur<I, M> = Readonly<{
  layanan: Layanan
  /** Whose fields may be shown again as they were typed. */
  schemas: readonly z.ZodType[]
  /** Both parts, when the identity came in clear. */
  judge: (form: FormData) => Salah | Readonly<{ ok: true; identitas: I; materi: M }>
  /** The readable part, when the browser sealed the rest. */
  judgeMateri: (form: FormData) => Salah | Readonly<{ ok: true; materi: M }>
  submit: (request: Readonly<{ kunciKirim: string; identitas: I | AmplopKiriman; materi: M }>) => Promise<Submitted>
  /** Origins a post may come from. */
  boleh: (origin: Origin) => boolean
}>

type Refusal = Readonly<{ code: ActionState['code']; fieldErrors?: Record<string, string>; ditolak?: readonly BerkasDitolak[] }>

/** After an exchange of keys the browser seals once more, with these. */
async function freshPenyegel(layanan: Layanan, fieldErrors: Record<string, string> = {}): Promise<Pick<LaporanState, 'penyegel'>> {
  if (fieldErrors.umum !== 'umum.kunciBaru') return {}
  const penyegel = await getPenyegel(layanan)
  return penyegel.keadaan === 'SIAP' ? { penyegel: { pemegang: penyegel.pemegang, pemulihan: penyegel.pemulihan } } : {}
}

type Kiriman = Readonly<{ layanan: Layanan; schemas: readonly z.ZodType[]; previous: LaporanState; form: FormData; kunciKirim: string }>

async function refuse({ layanan, schemas, previous, form, kunciKirim }: Kiriman, refusal: Refusal): Promise<LaporanState> {
  return {
    code: refusal.code,
    details: [],
    fieldErrors: refusal.fieldErrors ?? {},
    values: { ...typedValues(form, fieldNamesOf(...schemas)), kunciKirim: [renewKunciKirim(kunciKirim)] },
    attempt: previous.attempt + 1,
    diterima: await getDraftBukti(pengaduanIdOf(kunciKirim, layanan)),
    ditolak: refusal.ditolak ?? [],
    ...(await freshPenyegel(layanan, refusal.fieldErrors)),
  }
}

/** What the browser sealed, with the recipients it used; null for a form that came in clear. */
export function amplopOf(form: FormData): AmplopKiriman | null {
  const amplop = textOf(form, 'amplop')
  if (amplop === '') return null
  const { base64, sidikToken } = splitTerkirim(amplop) ?? { base64: '', sidikToken: '' }
  return { amplop: new Uint8Array(Buffer.from(base64, 'base64')), sidikToken, untuk: textOf(form, 'untuk') }
}

function judged<I, M>(jalur: Jalur<I, M>, form: FormData): Salah | Readonly<{ ok: true; identitas: I | AmplopKiriman; materi: M }> {
  const amplop = amplopOf(form)
  if (!amplop) return jalur.judge(form)
  const materi = jalur.judgeMateri(form)
  return materi.ok ? { ...materi, identitas: amplop } : materi
}

async function send<I, M>(jalur: Jalur<I, M>, kiriman: Kiriman): Promise<LaporanState | Submitted> {
  const { layanan, form, kunciKirim } = kiriman
  const ditolak = await storeBukti(pengaduanIdOf(kunciKirim, layanan), chosenFiles(form, 'bukti'), layanan)
  const judgement = judged(jalur, form)
  const fileError: Record<string, string> = ditolak.length > 0 ? { bukti: 'bukti.ditolak' } : {}
  if (!judgement.ok) return refuse(kiriman, { code: 'INVALID_INPUT', fieldErrors: { ...judgement.fieldErrors, ...fileError }, ditolak })
  if (ditolak.length > 0) return refuse(kiriman, { code: 'INVALID_INPUT', fieldErrors: fileError, ditolak })
  try {
    await brakeLaporan(pengaduanIdOf(kunciKirim, layanan), requestSource())
    return await jalur.submit({ kunciKirim, identitas: judgement.identitas, materi: judgement.materi })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    tellStatus(error.code, error.details)
    return refuse(kiriman, { code: error.code, fieldErrors: fieldErrorsOfDetails(error.details) })
  }
}

/**
 * One post of a form that becomes a case: files that pass are kept, everything is judged, what is wrong comes back beside its
 * field with all that was typed, and what is right comes back as the receipt.
 */
export async function runLaporanForm<I, M>(jalur: Jalur<I, M>, previous: LaporanState, form: FormData): Promise<LaporanState | Submitted> {
  beginForm(previous, form)
  const { layanan, schemas } = jalur
  const typed = textOf(form, 'kunciKirim')
  if (!isKunciKirim(typed) || !jalur.boleh(await requestOrigin())) {
    const kiriman = { layanan, schemas, previous, form, kunciKirim: newKunciKirim() }
    return refuse(kiriman, { code: 'INVALID_INPUT', fieldErrors: { umum: 'umum.kedaluwarsa' } })
  }
  const kiriman = { layanan, schemas, previous, form, kunciKirim: typed }
  const remove = textOf(form, 'hapusBukti')
  if (remove !== '') {
    await removeDraftBukti(pengaduanIdOf(typed, layanan), remove)
    return refuse(kiriman, { code: null })
  }
  return send(jalur, kiriman)
}

export const isSubmitted = (result: LaporanState | Submitted): result is Submitted => 'pengaduanId' in result
