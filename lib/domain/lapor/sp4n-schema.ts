import * as z from 'zod'
import { JENIS_LAPORAN } from '@/lib/domain/layanan'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import type { Kanal } from './kanal'
import { kotak, materiShape } from './materi-schema'
import { optionalText, requiredChoice, requiredDate, requiredText } from './teks'

/** How a report can reach SP4N; what comes through this site's own form is WEB. */
export const KANAL_SP4N = [
  'WEB',
  'LANGSUNG',
  'TELEPON',
  'WHATSAPP',
  'EMAIL',
  'SURAT',
  'FAKS',
  'SMS',
  'X',
  'APLIKASI',
  'LAPOR',
] as const satisfies readonly Kanal[]
export type KanalSp4n = (typeof KANAL_SP4N)[number]

export const sp4nShape = {
  jenisLaporan: requiredChoice('jenisLaporan', JENIS_LAPORAN),
  judul: materiShape.judul,
  isi: requiredText('isiSp4n', { min: 20, max: 10_000 }),
  topik: z.union([z.literal(''), z.enum(TOPIK)], 'topik.salah').default(''),
  unitId: z.string().max(120).default(''),
  lokasi: optionalText('lokasi', { max: 300 }),
  anonim: kotak,
  rahasia: kotak,
}

/** The day a report is about. */
export const tanggalKejadian = requiredDate('tanggalKejadian').refine((day) => day >= '1945-08-17', 'tanggalKejadian.salah')

/** What every SP4N report says, whichever channel brought it. `today` is the office's ISO date. */
export const laporanSp4nSchema = (today: string) =>
  z.object({ ...sp4nShape, tanggalKejadian: tanggalKejadian.refine((day) => day <= today, 'tanggalKejadian.depan') })
export type LaporanSp4n = z.infer<ReturnType<typeof laporanSp4nSchema>>
