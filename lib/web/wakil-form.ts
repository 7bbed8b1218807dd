import 'server-only'
import type * as z from 'zod'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { ActionState } from '@/lib/domain/action-state'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { cabutWakilSchema, keberatanWakilSchema, pesanWakilSchema } from '@/lib/domain/wakil/wakil-schema'
import { fieldErrorsOf, readForm, textOf } from '@/lib/domain/web/read-form'
import { now } from '@/lib/infra/clock'
import { getLayananWakil } from '@/lib/services/wakil/get-wakil'
import { objectWakil } from '@/lib/services/wakil/object-wakil'
import { confirmWakil, sendPesanWakil, withdrawWakil } from '@/lib/services/wakil/wakili-pelapor'
import { brakeLaporan } from '@/lib/services/lapor/brake-laporan'
import { runDraftForm } from './draft-form'
import { beginForm, stateOf } from './form'
import { rememberTandaTerimaMeja } from './meja-session'
import { runStaffAction } from './run-action'
import { requirePetugas } from './session'

type Step<S extends z.ZodType> = Readonly<{
  schema: S
  /** Returns the address to go on to. */
  run: (petugas: Petugas, kunciKirim: string, input: z.infer<S>) => Promise<string>
}>

/** A form with files that the desk fills in for a reporter; nobody else's files are looked at. */
async function runWakilForm<S extends z.ZodType>(previous: LaporanState, form: FormData, { schema, run }: Step<S>): Promise<LaporanState> {
  beginForm(previous, form)
  const petugas = await requirePetugas()
  try {
    const layanan = await getLayananWakil(petugas, textOf(form, 'pengaduanId'))
    return await runDraftForm<z.infer<S>>(
      {
        layanan,
        schemas: [schema],
        judge: (sent) => {
          const parsed = schema.safeParse(readForm(sent, []))
          return parsed.success ? { ok: true, data: parsed.data } : { ok: false, fieldErrors: fieldErrorsOf(parsed.error) }
        },
        allows: (origin) => origin === 'same',
        brake: brakeLaporan,
        submit: (kunciKirim, input) => run(petugas, kunciKirim, input),
      },
      previous,
      form,
    )
  } catch (error) {
    return { ...stateOf(error, { previous, form, schemas: [schema] }), diterima: [], ditolak: [] }
  }
}

export async function runPesanWakilForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runWakilForm(previous, form, {
    schema: pesanWakilSchema(officeDate(now())),
    run: async (petugas, kunciKirim, input) => {
      await sendPesanWakil(petugas, kunciKirim, input)
      return `/staf/pengaduan/${input.pengaduanId}?baru=1`
    },
  })
}

export async function runKeberatanWakilForm(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runWakilForm(previous, form, {
    schema: keberatanWakilSchema(officeDate(now())),
    run: async (petugas, kunciKirim, input) => {
      await rememberTandaTerimaMeja(petugas, await objectWakil(petugas, kunciKirim, input))
      return '/staf/pengaduan/baru/tanda-terima'
    },
  })
}

/** What the desk takes down with nothing but the proof that it is the reporter. */
const TEKAN = { CABUT: withdrawWakil, KONFIRMASI: confirmWakil } as const

export async function runTekanWakil(langkah: keyof typeof TEKAN, previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: cabutWakilSchema(officeDate(now())),
    run: TEKAN[langkah],
    redirectTo: ({ pengaduanId }) => `/staf/pengaduan/${pengaduanId}?baru=1`,
  })
}
