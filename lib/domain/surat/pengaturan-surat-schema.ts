import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { JENIS_POLA, SERI_AGENDA, type JenisPola } from '@/lib/domain/kode/pola-nomor'
import { LAYANAN } from '@/lib/domain/layanan'
import { faultOfPola, KERTAS, KODE_NOMOR } from './pengaturan-surat'

/** "polaSuratTugas": the field of a pattern in the form. */
export const fieldOfPola = (jenis: JenisPola): string => `pola${jenis.charAt(0).toUpperCase()}${jenis.slice(1)}`

const pola = z
  .string()
  .trim()
  .check((ctx) => {
    const fault = faultOfPola(ctx.value)
    if (fault) ctx.issues.push({ code: 'custom', input: ctx.value, message: `polaNomor.${fault}` })
  })
const kode = z.string().trim().regex(KODE_NOMOR, 'kodeNomor.salah')
const polaFields: Readonly<Record<string, z.ZodOptional<typeof pola>>> = Object.fromEntries(
  JENIS_POLA.map((jenis) => [fieldOfPola(jenis), pola.optional()]),
)
/** "mulaiSuratTugas": the field of a first number; '' where the office starts with one. */
export const fieldOfMulai = (jenis: JenisPola): string => fieldOfPola(jenis).replace(/^pola/, 'mulai')

const mulai = z
  .string()
  .trim()
  .refine((teks) => teks === '' || (/^[0-9]{1,5}$/.test(teks) && Number(teks) > 0), 'mulaiNomor.salah')
  .transform((teks) => (teks === '' ? null : Number(teks)))
const mulaiFields: Readonly<Record<string, z.ZodOptional<typeof mulai>>> = Object.fromEntries(
  JENIS_POLA.map((jenis) => [fieldOfMulai(jenis), mulai.optional()]),
)

/** Fields of the form that come once an agency, in one order. */
export const DAFTAR_PENGATURAN = ['agenda', 'opdId', 'opdKode', 'opdMulai'] as const

const kodeUnit = z
  .string()
  .trim()
  .refine((teks) => teks === '' || KODE_NOMOR.test(teks), 'opdKode.salah')
const opdShape = {
  opdId: z.array(z.string().max(60)).max(500).default([]),
  opdKode: z.array(kodeUnit).default([]),
  opdMulai: z.array(mulai).default([]),
}

/** What of the form stands under a field of each series. */
const perJenis = <T>(typed: object, field: (jenis: JenisPola) => string) =>
  Object.fromEntries(
    JENIS_POLA.flatMap((jenis) => {
      const value = (typed as Readonly<Record<string, T | undefined>>)[field(jenis)]
      return value === undefined ? [] : [[jenis, value]]
    }),
  ) as Partial<Record<JenisPola, T>>

/** The form of the settings page; patterns of papers the layanan does not know are not sent. */
export const pengaturanSuratSchema = z
  .object({
    ...polaFields,
    ...mulaiFields,
    ...opdShape,
    layanan: z.enum(LAYANAN),
    kertas: z.enum(KERTAS, 'kertas.wajib'),
    kodeOpd: kode,
    kodeUnit: kode,
    agenda: z.array(z.enum(SERI_AGENDA)).default([]),
  })
  .check(
    bersama(({ opdKode }: Readonly<{ opdKode: readonly string[] }>, ctx) => {
      const kode = [...opdKode].filter((satu) => satu !== '').map((satu) => satu.toUpperCase())
      if (new Set(kode).size < kode.length) ctx.addIssue({ code: 'custom', path: ['opdKode'], message: 'opdKode.kembar' })
    }),
  )
  .transform(({ layanan, kertas, kodeOpd, kodeUnit, agenda, opdId, opdKode, opdMulai, ...typed }) => ({
    layanan,
    kertas,
    opd: kodeOpd,
    unit: kodeUnit,
    pola: perJenis<string>(typed, fieldOfPola),
    agenda,
    mulai: perJenis<number | null>(typed, fieldOfMulai),
    unitOpd: opdId.map((id, i) => ({ id, kode: opdKode[i] ?? '', mulai: opdMulai[i] ?? null })),
  }))

type Lengkap = z.infer<typeof pengaturanSuratSchema>
type Baru = 'agenda' | 'mulai' | 'unitOpd'
export type PengaturanSuratInput = Omit<Lengkap, Baru> & Partial<Pick<Lengkap, Baru>>
