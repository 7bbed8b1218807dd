import * as z from 'zod'
import { typedText } from '@/lib/domain/lapor/teks'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { laporanSp4nSchema, type LaporanSp4n } from '@/lib/domain/lapor/sp4n-schema'

/** Days a channel may have held a report back before it hands it in. */
const TERLAMBAT_HARI = 30
const HARI_MS = 86_400_000
const JUDUL = { min: 10, max: 100 }
/** What a message must hold for somebody to act on it; a shorter one is a case all the same, and says in its title what it lacks. */
const CUKUP = 20
const PERLU_DILENGKAPI = 'Perlu dilengkapi: '

/** A title for a text that came without one: its first line, or as many whole words as fit. */
export function judulDari(isi: string): string {
  const text = typedText(isi)
  if (text.length < CUKUP) return `${PERLU_DILENGKAPI}${text.replaceAll(/\s+/g, ' ')}`
  const line = text.split('\n')[0]?.trim() ?? ''
  const source = line.length >= JUDUL.min ? line : text.replaceAll(/\s+/g, ' ')
  if (source.length <= JUDUL.max) return source
  const cut = source.slice(0, JUDUL.max)
  const space = cut.lastIndexOf(' ')
  return (space >= JUDUL.min ? cut.slice(0, space) : cut).trim()
}

const isiPesan = z.string('isiSp4n.wajib').transform(typedText).pipe(z.string().min(1, 'isiSp4n.wajib').max(10_000, 'isiSp4n.panjang'))

const diterimaAt = (at: Date) =>
  z.iso
    .datetime({ offset: true, error: 'diterimaAt.salah' })
    .refine((value) => new Date(value) <= at, 'diterimaAt.depan')
    .refine((value) => at.getTime() - new Date(value).getTime() <= TERLAMBAT_HARI * HARI_MS, 'diterimaAt.lama')

/**
 * A report as a channel sends it: the fields of the form, flags as JSON knows them, and nothing else. Whoever sends a name, a
 * telephone number or any other field of a person is refused, so that none is ever taken in unseen.
 * `today` is the office's ISO date at the instant `at`.
 */
export function masukanSchema(today: string, at: Date) {
  const { judul, topik, unitId, lokasi, jenisLaporan, tanggalKejadian } = laporanSp4nSchema(today).shape
  return z.strictObject(
    {
      jenisLaporan: jenisLaporan.default('PENGADUAN').meta({ description: 'Jenis laporan; bila kosong PENGADUAN.' }),
      judul: judul
        .optional()
        .meta({ description: 'Satu kalimat singkat; bila kosong dibuat dari awal isi.', minLength: 10, maxLength: 150 }),
      // Whoever sends a message to a number reads no refusal of a machine: a short one is taken in, to be completed.
      isi: isiPesan.meta({
        description:
          'Isi laporan tanpa nama, nomor telepon, atau data diri pelapor; di bawah 20 karakter diterima sebagai laporan yang perlu dilengkapi.',
        minLength: 1,
        maxLength: 10_000,
      }),
      tanggalKejadian: tanggalKejadian.optional().meta({ description: 'Tanggal kejadian; bila kosong hari ini.', format: 'date' }),
      topik: topik.meta({ description: 'Topik, bila diketahui.' }),
      unitId: unitId.meta({ description: 'Perangkat daerah tujuan, bila diketahui.', maxLength: 120 }),
      lokasi: lokasi.meta({ description: 'Tempat kejadian.', maxLength: 300 }),
      samaran: materiShape.samaran
        .optional()
        .meta({ description: 'Nama samaran pelapor; bila kosong tertulis Anonim.', pattern: '^[a-z0-9_.-]{3,30}$' }),
      anonim: z.boolean('anonim.salah').default(false).meta({ description: 'Sembunyikan nama samaran.' }),
      rahasia: z
        .boolean('rahasia.salah')
        .default(false)
        .meta({ description: 'Hanya petugas yang menangani yang membacanya; tidak pernah ditayangkan.' }),
      diterimaAt: diterimaAt(at).optional().meta({ description: 'Saat laporan sampai di kanal; paling lama 30 hari yang lalu.' }),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? 'badan.asing' : 'badan.salah') },
  )
}

export type Masukan = z.infer<ReturnType<typeof masukanSchema>>

/** The same report as the register takes it in. */
export function laporanOf({ samaran: _samaran, diterimaAt: _diterimaAt, ...masukan }: Masukan, today: string): LaporanSp4n {
  return { ...masukan, judul: masukan.judul ?? judulDari(masukan.isi), tanggalKejadian: masukan.tanggalKejadian ?? today }
}
