import * as z from 'zod'
import { KANAL } from '@/lib/domain/lapor/kanal'
import { LABEL_KANAL } from '@/lib/domain/surat/label'
import { isClosed, type Status } from '@/lib/domain/pengaduan/status'
import { jumlahOf, type AngkaRekap, type SelHitung } from './hitung'
import { AMBANG, tutupi } from './tutupi'

/** Layanan whose quarter is counted here; SP4N has a recap of its own. */
export const LAYANAN_TRIWULAN = ['WBS', 'DUMAS'] as const
export type LayananTriwulan = (typeof LAYANAN_TRIWULAN)[number]
export const TRIWULAN = ['T1', 'T2', 'T3', 'T4'] as const
export const UNTUK = ['INTERNAL', 'PUBLIK'] as const

/** The quarter of an ISO date. */
export const triwulanOf = (today: string): (typeof TRIWULAN)[number] => TRIWULAN[Math.floor((Number(today.slice(5, 7)) - 1) / 3)] ?? 'T1'

export const saringTriwulanSchema = z.object({
  layanan: z.enum(LAYANAN_TRIWULAN).catch('WBS'),
  tahun: z.coerce.number().int().min(2000).max(2999).optional().catch(undefined),
  triwulan: z.enum(TRIWULAN).catch('T1'),
  untuk: z.enum(UNTUK).catch('INTERNAL'),
})
export type SaringTriwulan = z.infer<typeof saringTriwulanSchema>

type Hitungan = Readonly<{ judul: string; baris: readonly (readonly [string, number])[] }>
export type TabelTriwulan = Readonly<{ judul: string; baris: readonly (readonly [string, string])[] }>

/** Where cases stood, in words that never tell what the examination found, or whether there was one. */
const KEADAAN: readonly (readonly [string, (status: Status) => boolean])[] = [
  ['Dalam penanganan', (status) => !isClosed(status) && status !== 'DIJAWAB'],
  ['Dijawab', (status) => status === 'DIJAWAB'],
  ['Selesai', (status) => status === 'SELESAI'],
  ['Dilimpahkan', (status) => status === 'DILIMPAHKAN'],
  ['Diarsipkan', (status) => status === 'DIARSIPKAN'],
  ['Dicabut pelapor', (status) => status === 'DICABUT'],
]

/** Counts of a quarter and nothing else: how many came and how, and where those on hand stood at its end. */
export function hitungTriwulan({ semua, per }: AngkaRekap): readonly Hitungan[] {
  const baru = ({ sisa }: SelHitung) => !sisa
  const kanal = KANAL.map((satu) => [LABEL_KANAL[satu], jumlahOf(per.kanal.get(satu) ?? [], baru)] as const)
  return [
    {
      judul: 'A. Pengaduan yang ditangani',
      baris: [
        ['Sisa triwulan sebelumnya', jumlahOf(semua, ({ sisa }) => sisa)],
        ['Diterima pada triwulan ini', jumlahOf(semua, baru)],
      ],
    },
    { judul: 'B. Diterima menurut cara penyampaian', baris: kanal },
    {
      judul: 'C. Keadaan pada akhir triwulan',
      baris: KEADAAN.map(([nama, is]) => [nama, jumlahOf(semua, ({ status }) => is(status))] as const),
    },
  ]
}

const KURANG = `kurang dari ${AMBANG}`

/** The same for its readers: as counted inside the office; for the public no cell small enough to point at somebody. */
export function tabelTriwulan(hitungan: readonly Hitungan[], untuk: (typeof UNTUK)[number]): readonly TabelTriwulan[] {
  return hitungan.map(({ judul, baris }) => {
    const jumlah = baris.reduce((sum, [, n]) => sum + n, 0)
    if (untuk === 'INTERNAL')
      return { judul, baris: [...baris.map(([nama, n]) => [nama, String(n)] as const), ['Jumlah', String(jumlah)] as const] }
    const sel = jumlah < AMBANG ? null : tutupi(baris.map(([, n]) => n))
    const rinci = sel?.map(
      (satu, i) => [baris[i]?.[0] ?? '', satu === 'KURANG' ? KURANG : satu === 'DITAHAN' ? 'tidak ditampilkan' : String(satu)] as const,
    )
    return { judul, baris: [...(rinci ?? []), ['Jumlah', jumlah < AMBANG ? KURANG : String(jumlah)] as const] }
  })
}
