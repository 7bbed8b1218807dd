import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { judgeMateri, judgeWbs } from '@/lib/domain/lapor/judge-wbs'
import { inLocale } from '@/lib/domain/web/locale-path'
import { isKunciKirim, newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { getDraftBukti, type BuktiDraf } from '@/lib/services/bukti/list-draft-bukti'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { storeBukti, type BuktiFault } from '@/lib/services/bukti/store-bukti'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { submitWbs, type AmplopKiriman, type Submitted } from '@/lib/services/lapor/submit-wbs'
import { chosenFiles, fieldErrorsOfDetails, typedValues } from './form'
import { rememberTandaTerima } from './pelapor-session'
import { requestOrigin } from './same-origin'
import { withUploadSlot } from './upload-slots'

export type FormState = ActionState &
  Readonly<{ diterima: readonly BuktiDraf[]; ditolak: readonly BuktiFault[]; penyegel?: Readonly<{ pemegang: string; pemulihan: string }> }>

type Refusal = Readonly<{ code: ActionState['code']; fieldErrors?: Record<string, string>; ditolak?: readonly BuktiFault[]; values?: Record<string, readonly string[]> }>

/** After an exchange of keys the browser seals once more, with these. */
async function freshPenyegel(fieldErrors: Record<string, string> = {}): Promise<Pick<FormState, 'penyegel'>> {
  if (fieldErrors.umum !== 'umum.kunciBaru') return {}
  const penyegel = await getPenyegel('WBS')
  return penyegel.keadaan === 'SIAP' ? { penyegel: { pemegang: penyegel.pemegang, pemulihan: penyegel.pemulihan } } : {}
}

async function refuse(previous: FormState, form: FormData, kunciKirim: string, refusal: Refusal): Promise<FormState> {
  return {
    code: refusal.code,
    details: [],
    fieldErrors: refusal.fieldErrors ?? {},
    values: { ...typedValues(form), kunciKirim: [kunciKirim], ...refusal.values },
    attempt: previous.attempt + 1,
    diterima: await getDraftBukti(pengaduanIdOf(kunciKirim)),
    ditolak: refusal.ditolak ?? [],
    ...(await freshPenyegel(refusal.fieldErrors)),
  }
}

/** What the browser sealed, with the recipients it used; null for a form that came in clear. */
function amplopOf(form: FormData): AmplopKiriman | null {
  const amplop = form.get('amplop')
  const untuk = form.get('untuk')
  if (typeof amplop !== 'string' || amplop === '') return null
  return { amplop: new Uint8Array(Buffer.from(amplop, 'base64')), untuk: typeof untuk === 'string' ? untuk : '' }
}

function judge(form: FormData) {
  const amplop = amplopOf(form)
  if (!amplop) return judgeWbs(form)
  const judged = judgeMateri(form)
  return judged.ok ? { ...judged, identitas: amplop } : judged
}

async function send(previous: FormState, form: FormData, kunciKirim: string): Promise<FormState | Submitted> {
  const ditolak = await storeBukti(pengaduanIdOf(kunciKirim), chosenFiles(form, 'bukti'))
  const judged = judge(form)
  const fileError: Record<string, string> = ditolak.length > 0 ? { bukti: 'bukti.ditolak' } : {}
  if (!judged.ok) return refuse(previous, form, kunciKirim, { code: 'INVALID_INPUT', fieldErrors: { ...judged.fieldErrors, ...fileError }, ditolak })
  if (ditolak.length > 0) return refuse(previous, form, kunciKirim, { code: 'INVALID_INPUT', fieldErrors: fileError, ditolak })
  try {
    return await submitWbs({ kunciKirim, identitas: judged.identitas, materi: judged.materi })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return refuse(previous, form, kunciKirim, { code: error.code, fieldErrors: fieldErrorsOfDetails(error.details) })
  }
}

/**
 * One post of the WBS form: files that pass are kept, everything is judged, what is wrong comes back beside its field
 * with all that was typed, and what is right ends at the receipt.
 */
export async function runWbsForm(previous: FormState, form: FormData): Promise<FormState> {
  const typed = form.get('kunciKirim')
  if (typeof typed !== 'string' || !isKunciKirim(typed) || (await requestOrigin()) === 'foreign') {
    return refuse(previous, form, newKunciKirim(), { code: 'INVALID_INPUT', fieldErrors: { umum: 'umum.kedaluwarsa' } })
  }
  const remove = form.get('hapusBukti')
  if (typeof remove === 'string' && remove !== '') {
    await removeDraftBukti(pengaduanIdOf(typed), remove)
    return refuse(previous, form, typed, { code: null })
  }
  const result = await withUploadSlot(() => send(previous, form, typed))
  if (!('pengaduanId' in result)) return result
  await rememberTandaTerima(result)
  return redirect(inLocale(await getLocale(), '/lapor/wbs/tanda-terima'))
}
