import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type * as z from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Salah } from '@/lib/domain/lapor/judge'
import type { BerkasDitolak, LaporanState } from '@/lib/domain/lapor/laporan-state'
import { inLocale } from '@/lib/domain/web/locale-path'
import { fieldNamesOf, textOf, typedValues } from '@/lib/domain/web/read-form'
import { isKunciKirim, newKunciKirim, pengaduanIdOf, renewKunciKirim } from '@/lib/infra/kode'
import { getDraftBukti } from '@/lib/services/bukti/list-draft-bukti'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { beginForm, chosenFiles, fieldErrorsOfDetails, tellStatus } from './form'
import { requestSource } from './pintu/request-context'
import { requestOrigin, type Origin } from './same-origin'

/** What differs between forms whose files wait under the form's own key: whose limits hold, who judges, what a right one does. */
export type DraftForm<D> = Readonly<{
  layanan: Layanan
  /** Whether it asks for evidence as the standar of its layanan does. */
  berbukti?: true
  /** Whose fields may be shown again as they were typed. */
  schemas: readonly z.ZodType[]
  judge: (form: FormData) => Salah | Readonly<{ ok: true; data: D }>
  /** Origins a post may come from. */
  allows: (origin: Origin) => boolean
  /** Slows down whoever sends very many. */
  brake: (formulirId: string, sumber: string | null) => Promise<void>
  /** Returns the address to go on to. */
  submit: (kunciKirim: string, data: D) => Promise<string>
}>

type Post = Readonly<{ layanan: Layanan; schemas: readonly z.ZodType[]; previous: LaporanState; form: FormData; kunciKirim: string }>
type Refusal = Readonly<{
  code: ActionState['code']
  fieldErrors?: Readonly<Record<string, string>>
  ditolak?: readonly BerkasDitolak[]
}>

/** After an exchange of keys the browser seals once more, with these. */
async function freshPenyegel(layanan: Layanan, { fieldErrors }: Refusal): Promise<Pick<LaporanState, 'penyegel'>> {
  if (fieldErrors?.umum !== 'umum.kunciBaru') return {}
  const penyegel = await getPenyegel(layanan)
  return penyegel.keadaan === 'SIAP' ? { penyegel: { pemegang: penyegel.pemegang, pemulihan: penyegel.pemulihan } } : {}
}

async function refuse({ layanan, schemas, previous, form, kunciKirim }: Post, refusal: Refusal): Promise<LaporanState> {
  return {
    code: refusal.code,
    details: [],
    fieldErrors: refusal.fieldErrors ?? {},
    values: { ...typedValues(form, fieldNamesOf(...schemas)), kunciKirim: [renewKunciKirim(kunciKirim)] },
    attempt: previous.attempt + 1,
    diterima: await getDraftBukti(pengaduanIdOf(kunciKirim, layanan)),
    ditolak: refusal.ditolak ?? [],
    ...(await freshPenyegel(layanan, refusal)),
  }
}

/** A report without a file where its layanan wants one: told with all other faults, not after they are mended. */
async function lacksBukti<D>({ layanan, berbukti }: DraftForm<D>, { form, kunciKirim }: Post): Promise<Readonly<Record<string, string>>> {
  const { tanpaBerkas } = STANDAR[layanan]
  if (!berbukti || tanpaBerkas === null || textOf(form, 'tanpaBukti') !== '') return {}
  return (await getDraftBukti(pengaduanIdOf(kunciKirim, layanan))).length > 0 ? {} : { bukti: tanpaBerkas }
}

/** The address to go on to, or what is wrong. Files that passed stay, whatever else is wrong. */
async function send<D>(draft: DraftForm<D>, post: Post): Promise<string | LaporanState> {
  const { layanan, form, kunciKirim } = post
  const formulirId = pengaduanIdOf(kunciKirim, layanan)
  const ditolak = await storeBukti(formulirId, chosenFiles(form, 'bukti'), layanan)
  const judged = draft.judge(form)
  const fileError: Readonly<Record<string, string>> = ditolak.length > 0 ? { bukti: 'bukti.ditolak' } : {}
  if (!judged.ok) {
    const fieldErrors = { ...judged.fieldErrors, ...(await lacksBukti(draft, post)), ...fileError }
    return refuse(post, { code: 'INVALID_INPUT', fieldErrors, ditolak })
  }
  if (ditolak.length > 0) return refuse(post, { code: 'INVALID_INPUT', fieldErrors: fileError, ditolak })
  try {
    await draft.brake(formulirId, requestSource())
    return await draft.submit(kunciKirim, judged.data)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    tellStatus(error.code, error.details)
    return refuse(post, { code: error.code, fieldErrors: fieldErrorsOfDetails(error.details) })
  }
}

/**
 * One post of a form with files: those that pass are kept, everything is judged, what is wrong comes back beside its field with
 * all that was typed, and what is right leads on.
 */
export async function runDraftForm<D>(draft: DraftForm<D>, previous: LaporanState, form: FormData): Promise<LaporanState> {
  beginForm(previous, form)
  const { layanan, schemas } = draft
  const typed = textOf(form, 'kunciKirim')
  if (!isKunciKirim(typed) || !draft.allows(await requestOrigin())) {
    const post = { layanan, schemas, previous, form, kunciKirim: newKunciKirim() }
    return refuse(post, { code: 'INVALID_INPUT', fieldErrors: { umum: 'umum.kedaluwarsa' } })
  }
  const post = { layanan, schemas, previous, form, kunciKirim: typed }
  const remove = textOf(form, 'hapusBukti')
  if (remove !== '') {
    await removeDraftBukti(pengaduanIdOf(typed, layanan), remove)
    return refuse(post, { code: null })
  }
  const result = await send(draft, post)
  return typeof result === 'string' ? redirect(inLocale(await getLocale(), result)) : result
}
