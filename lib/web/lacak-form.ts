import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { z } from 'zod'
import { AppError } from '@/lib/domain/errors'
import { pesanSchema } from '@/lib/domain/lacak/lacak-schema'
import { keberatanSchema } from '@/lib/domain/lapor/materi-schema'
import { inLocale } from '@/lib/domain/web/locale-path'
import { isKunciKirim, newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { getDraftBukti } from '@/lib/services/bukti/list-draft-bukti'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { storeBukti, type BuktiFault } from '@/lib/services/bukti/store-bukti'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { submitKeberatan } from '@/lib/services/lacak/submit-keberatan'
import { fieldErrorsOf, readForm } from '@/lib/domain/web/read-form'
import { chosenFiles, fieldErrorsOfDetails, typedValues } from './form'
import { getLacakSession, rememberTandaTerima } from './pelapor-session'
import { requestOrigin } from './same-origin'
import { withUploadSlot } from './upload-slots'
import type { FormState } from './wbs-form'

type Faults = Readonly<{ fieldErrors: Record<string, string>; ditolak: readonly BuktiFault[]; code?: FormState['code'] }>

async function refuse(previous: FormState, form: FormData, kunciKirim: string, faults: Faults): Promise<FormState> {
  return {
    code: faults.code ?? 'INVALID_INPUT',
    details: [],
    fieldErrors: faults.fieldErrors,
    values: { ...typedValues(form), kunciKirim: [kunciKirim] },
    attempt: previous.attempt + 1,
    diterima: await getDraftBukti(pengaduanIdOf(kunciKirim)),
    ditolak: faults.ditolak,
  }
}

type Step<S extends z.ZodType> = Readonly<{
  schema: S
  run: (pengaduanId: string, kunciKirim: string, input: z.infer<S>) => Promise<string>
}>

async function judge<S extends z.ZodType>(previous: FormState, form: FormData, pengaduanId: string, kunciKirim: string, step: Step<S>) {
  const ditolak = await storeBukti(pengaduanIdOf(kunciKirim), chosenFiles(form, 'bukti'))
  const fileError: Record<string, string> = ditolak.length > 0 ? { bukti: 'bukti.ditolak' } : {}
  const parsed = step.schema.safeParse(readForm(form, []))
  const fieldErrors = { ...(parsed.success ? {} : fieldErrorsOf(parsed.error)), ...fileError }
  if (!parsed.success || ditolak.length > 0) return refuse(previous, form, kunciKirim, { fieldErrors, ditolak })
  try {
    return await step.run(pengaduanId, kunciKirim, parsed.data)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return refuse(previous, form, kunciKirim, { code: error.code, fieldErrors: fieldErrorsOfDetails(error.details), ditolak: [] })
  }
}

/** A form of the tracking page: only for the device that opened the case, files kept like those of the first form. */
async function runLacakForm<S extends z.ZodType>(previous: FormState, form: FormData, step: Step<S>): Promise<FormState> {
  const locale = await getLocale()
  const pengaduanId = await getLacakSession()
  if (!pengaduanId) return redirect(inLocale(locale, '/lacak'))
  const typed = form.get('kunciKirim')
  if (typeof typed !== 'string' || !isKunciKirim(typed) || (await requestOrigin()) === 'foreign') {
    return refuse(previous, form, newKunciKirim(), { fieldErrors: { umum: 'umum.kedaluwarsa' }, ditolak: [] })
  }
  const remove = form.get('hapusBukti')
  if (typeof remove === 'string' && remove !== '') {
    await removeDraftBukti(pengaduanIdOf(typed), remove)
    return refuse(previous, form, typed, { code: null, fieldErrors: {}, ditolak: [] })
  }
  const result = await withUploadSlot(() => judge(previous, form, pengaduanId, typed, step))
  return typeof result === 'string' ? redirect(inLocale(locale, result)) : result
}

export async function runPesanForm(previous: FormState, form: FormData): Promise<FormState> {
  return runLacakForm(previous, form, {
    schema: pesanSchema,
    run: async (pengaduanId, kunciKirim, { pesan }) => {
      await sendPesanPelapor({ pengaduanId, kunciKirim, isi: pesan })
      return '/lacak?kabar=terkirim'
    },
  })
}

export async function runKeberatanForm(previous: FormState, form: FormData): Promise<FormState> {
  return runLacakForm(previous, form, {
    schema: keberatanSchema,
    run: async (indukId, kunciKirim, keberatan) => {
      await rememberTandaTerima(await submitKeberatan({ indukId, kunciKirim, keberatan }))
      return '/lapor/wbs/tanda-terima'
    },
  })
}
