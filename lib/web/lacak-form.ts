import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { z } from 'zod'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { pesanSchema } from '@/lib/domain/lacak/lacak-schema'
import { keberatanSchema } from '@/lib/domain/lapor/materi-schema'
import { inLocale } from '@/lib/domain/web/locale-path'
import { isKunciKirim, newKunciKirim, pengaduanIdOf, renewKunciKirim } from '@/lib/infra/kode'
import { getDraftBukti } from '@/lib/services/bukti/list-draft-bukti'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { getLayanan } from '@/lib/services/lacak/get-layanan'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { submitKeberatan } from '@/lib/services/lacak/submit-keberatan'
import { fieldErrorsOf, fieldNamesOf, readForm, textOf, typedValues } from '@/lib/domain/web/read-form'
import type { BerkasDitolak, LaporanState } from '@/lib/domain/lapor/laporan-state'
import { beginForm, chosenFiles, fieldErrorsOfDetails, tellStatus } from './form'
import { getLacakSession, rememberTandaTerima } from './pelapor-session'
import { brake } from '@/lib/services/pintu/brake'
import { requestSource } from './pintu/request-context'
import { requestOrigin } from './same-origin'

type Faults = Readonly<{ fieldErrors: Record<string, string>; ditolak: readonly BerkasDitolak[]; code?: LaporanState['code'] }>

/** A form of the tracking page, with the case it belongs to: its layanan says what a file may be. */
type Kiriman = Readonly<{
  previous: LaporanState
  form: FormData
  pengaduanId: string
  layanan: Layanan
  schema: z.ZodType
  kunciKirim: string
}>

async function refuse({ previous, form, schema, kunciKirim, layanan }: Kiriman, faults: Faults): Promise<LaporanState> {
  return {
    code: faults.code ?? 'INVALID_INPUT',
    details: [],
    fieldErrors: faults.fieldErrors,
    values: { ...typedValues(form, fieldNamesOf(schema)), kunciKirim: [renewKunciKirim(kunciKirim)] },
    attempt: previous.attempt + 1,
    diterima: await getDraftBukti(pengaduanIdOf(kunciKirim, layanan)),
    ditolak: faults.ditolak,
  }
}

type Step<S extends z.ZodType> = Readonly<{
  schema: S
  /** Returns the address to go on to. */
  run: (kiriman: Kiriman, input: z.infer<S>) => Promise<string>
}>

async function judge<S extends z.ZodType>(kiriman: Kiriman, step: Step<S>) {
  const { form, layanan, kunciKirim } = kiriman
  const ditolak = await storeBukti(pengaduanIdOf(kunciKirim, layanan), chosenFiles(form, 'bukti'), layanan)
  const fileError: Record<string, string> = ditolak.length > 0 ? { bukti: 'bukti.ditolak' } : {}
  const parsed = step.schema.safeParse(readForm(form, []))
  const fieldErrors = { ...(parsed.success ? {} : fieldErrorsOf(parsed.error)), ...fileError }
  if (!parsed.success || ditolak.length > 0) return refuse(kiriman, { fieldErrors, ditolak })
  try {
    await brake('pesan', requestSource())
    return await step.run(kiriman, parsed.data)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    tellStatus(error.code, error.details)
    return refuse(kiriman, { code: error.code, fieldErrors: fieldErrorsOfDetails(error.details), ditolak: [] })
  }
}

/** A form of the tracking page: only for the device that opened the case, files kept like those of the first form. */
async function runLacakForm<S extends z.ZodType>(previous: LaporanState, form: FormData, step: Step<S>): Promise<LaporanState> {
  beginForm(previous, form)
  const locale = await getLocale()
  const pengaduanId = await getLacakSession()
  const layanan = pengaduanId ? await getLayanan(pengaduanId) : null
  if (!pengaduanId || !layanan) return redirect(inLocale(locale, '/lacak'))
  const typed = textOf(form, 'kunciKirim')
  const { schema } = step
  if (!isKunciKirim(typed) || (await requestOrigin()) === 'foreign') {
    return refuse(
      { previous, form, pengaduanId, layanan, schema, kunciKirim: newKunciKirim() },
      { fieldErrors: { umum: 'umum.kedaluwarsa' }, ditolak: [] },
    )
  }
  const kiriman = { previous, form, pengaduanId, layanan, schema, kunciKirim: typed }
  const remove = textOf(form, 'hapusBukti')
  if (remove !== '') {
    await removeDraftBukti(pengaduanIdOf(typed, layanan), remove)
    return refuse(kiriman, { code: null, fieldErrors: {}, ditolak: [] })
  }
  const result = await judge(kiriman, step)
  return typeof result === 'string' ? redirect(inLocale(locale, result)) : result
}

export async function runPesanForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runLacakForm(previous, form, {
    schema: pesanSchema,
    run: async ({ pengaduanId, kunciKirim }, { pesan }) => {
      await sendPesanPelapor({ pengaduanId, kunciKirim, isi: pesan })
      return '/lacak?kabar=terkirim'
    },
  })
}

export async function runKeberatanForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runLacakForm(previous, form, {
    schema: keberatanSchema,
    run: async ({ pengaduanId, kunciKirim, layanan }, keberatan) => {
      await rememberTandaTerima(await submitKeberatan({ indukId: pengaduanId, kunciKirim, keberatan }))
      return layanan === 'DUMAS' ? '/lapor/dumas/tanda-terima' : '/lapor/wbs/tanda-terima'
    },
  })
}
