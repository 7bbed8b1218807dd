import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { identitasSchema } from '@/lib/domain/lapor/identitas-schema'
import { materiSchema } from '@/lib/domain/lapor/materi-schema'
import { betraysName } from '@/lib/domain/lapor/samaran'
import { inLocale } from '@/lib/domain/web/locale-path'
import { isKunciKirim, newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { getDraftBukti, type BuktiDraf } from '@/lib/services/bukti/list-draft-bukti'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { storeBukti, type BuktiFault } from '@/lib/services/bukti/store-bukti'
import { submitWbs, type Submitted } from '@/lib/services/lapor/submit-wbs'
import { chosenFiles, fieldErrorsOf, fieldErrorsOfDetails, readForm, typedValues } from './form'
import { rememberTandaTerima } from './pelapor-session'
import { requestOrigin } from './same-origin'
import { withUploadSlot } from './upload-slots'

export type FormState = ActionState & Readonly<{ diterima: readonly BuktiDraf[]; ditolak: readonly BuktiFault[] }>

type Refusal = Readonly<{ code: ActionState['code']; fieldErrors?: Record<string, string>; ditolak?: readonly BuktiFault[]; values?: Record<string, readonly string[]> }>

async function refuse(previous: FormState, form: FormData, kunciKirim: string, refusal: Refusal): Promise<FormState> {
  return {
    code: refusal.code,
    details: [],
    fieldErrors: refusal.fieldErrors ?? {},
    values: { ...typedValues(form), kunciKirim: [kunciKirim], ...refusal.values },
    attempt: previous.attempt + 1,
    diterima: await getDraftBukti(pengaduanIdOf(kunciKirim)),
    ditolak: refusal.ditolak ?? [],
  }
}

/** The select of a category that is not chosen may hold a value too; only the chosen one's counts. */
function chosenUnit(form: FormData): string {
  const isDesa = (id: string) => /^\d\d\.\d\d\./.test(id)
  const wanted = form.get('kategori') === 'DESA' ? isDesa : (id: string) => !isDesa(id)
  return form.getAll('unitId').find((id): id is string => typeof id === 'string' && id !== '' && wanted(id)) ?? ''
}

function judge(form: FormData) {
  const raw = { ...readForm(form, ['jenisDugaan']), unitId: chosenUnit(form) }
  const identitas = identitasSchema.safeParse(raw)
  const materi = materiSchema.safeParse(raw)
  const fieldErrors = {
    ...(identitas.success ? {} : fieldErrorsOf(identitas.error)),
    ...(materi.success ? {} : fieldErrorsOf(materi.error)),
  }
  const named = identitas.success && materi.success && betraysName(materi.data.samaran, identitas.data.nama)
  if (named) return { ok: false as const, fieldErrors: { samaran: 'samaran.nama' } }
  if (!identitas.success || !materi.success) return { ok: false as const, fieldErrors }
  return { ok: true as const, identitas: identitas.data, materi: materi.data }
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
