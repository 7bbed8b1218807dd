import { z } from 'zod'
import { JENIS_POLA, type JenisPola } from '@/lib/domain/kode/pola-nomor'
import { LAYANAN } from '@/lib/domain/layanan'
import { faultOfPola, KERTAS, KODE_NOMOR } from './pengaturan-surat'

/** "polaSuratTugas": the field of a pattern in the form. */
export const fieldOfPola = (jenis: JenisPola): string => `pola${jenis.charAt(0).toUpperCase()}${jenis.slice(1)}`

const pola = z
  .string()
  .trim()
  .superRefine((value, ctx) => {
    const fault = faultOfPola(value)
    if (fault) ctx.addIssue({ code: 'custom', message: `polaNomor.${fault}` })
  })
const kode = z.string().trim().regex(KODE_NOMOR, 'kodeNomor.salah')
const polaFields: Readonly<Record<string, z.ZodOptional<typeof pola>>> = Object.fromEntries(
  JENIS_POLA.map((jenis) => [fieldOfPola(jenis), pola.optional()]),
)

/** The form of the settings page; patterns of papers the layanan does not know are not sent. */
export const pengaturanSuratSchema = z
  .object({ ...polaFields, layanan: z.enum(LAYANAN), kertas: z.enum(KERTAS, 'kertas.wajib'), kodeOpd: kode, kodeUnit: kode })
  .transform(({ layanan, kertas, kodeOpd, kodeUnit, ...typed }) => ({
    layanan,
    kertas,
    opd: kodeOpd,
    unit: kodeUnit,
    pola: Object.fromEntries(
      JENIS_POLA.flatMap((jenis) => {
        const value = (typed as Readonly<Record<string, string | undefined>>)[fieldOfPola(jenis)]
        return value === undefined ? [] : [[jenis, value]]
      }),
    ) as Partial<Record<JenisPola, string>>,
  }))
export type PengaturanSuratInput = z.infer<typeof pengaturanSuratSchema>
