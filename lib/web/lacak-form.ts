import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type * as z from 'zod'
import type { Layanan } from '@/lib/domain/layanan'
import { alamatTandaTerima } from '@/lib/domain/layanan/semua'
import { pesanSchema } from '@/lib/domain/lacak/lacak-schema'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { keberatanSchema } from '@/lib/domain/lapor/materi-schema'
import { inLocale } from '@/lib/domain/web/locale-path'
import { fieldErrorsOf, readForm } from '@/lib/domain/web/read-form'
import { getLayanan } from '@/lib/services/lacak/get-layanan'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { submitKeberatan } from '@/lib/services/lacak/submit-keberatan'
import { brake } from '@/lib/services/pintu/brake'
import { runDraftForm } from './draft-form'
import { beginForm } from './form'
import { getLacakSession, rememberTandaTerima } from './pelapor-session'

type Sent<S extends z.ZodType> = Readonly<{ pengaduanId: string; layanan: Layanan; kunciKirim: string; input: z.infer<S> }>

type Step<S extends z.ZodType> = Readonly<{
  schema: S
  /** Returns the address to go on to. */
  run: (sent: Sent<S>) => Promise<string>
}>

/** A form of the tracking page: only for the device that opened the case, whose layanan says what a file may be. */
async function runLacakForm<S extends z.ZodType>(previous: LaporanState, form: FormData, { schema, run }: Step<S>): Promise<LaporanState> {
  beginForm(previous, form)
  const pengaduanId = await getLacakSession()
  const layanan = pengaduanId ? await getLayanan(pengaduanId) : null
  if (!pengaduanId || !layanan) return redirect(inLocale(await getLocale(), '/lacak?kabar=sesi'))
  return runDraftForm<z.infer<S>>(
    {
      layanan,
      schemas: [schema],
      judge: (sent) => {
        const parsed = schema.safeParse(readForm(sent, []))
        return parsed.success ? { ok: true, data: parsed.data } : { ok: false, fieldErrors: fieldErrorsOf(parsed.error) }
      },
      allows: (origin) => origin !== 'foreign',
      brake: (_formulirId, sumber) => brake('pesan', sumber),
      submit: (kunciKirim, input) => run({ pengaduanId, layanan, kunciKirim, input }),
    },
    previous,
    form,
  )
}

export async function runPesanForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runLacakForm(previous, form, {
    schema: pesanSchema,
    run: async ({ pengaduanId, kunciKirim, input }) => {
      await sendPesanPelapor({ pengaduanId, kunciKirim, isi: input.pesan })
      return '/lacak?kabar=terkirim'
    },
  })
}

export async function runKeberatanForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runLacakForm(previous, form, {
    schema: keberatanSchema,
    run: async ({ pengaduanId, layanan, kunciKirim, input: keberatan }) => {
      await rememberTandaTerima(await submitKeberatan({ indukId: pengaduanId, kunciKirim, keberatan }))
      return alamatTandaTerima(layanan)
    },
  })
}
