import * as z from 'zod'
import type { JenisTenggat } from '@/lib/domain/alur/types'
import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'
import { adaDokumen } from '@/lib/domain/dokumen/hak'
import { ALASAN_ARSIP, type KirimJawaban, type Layanan } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'
import type { JenisKiriman, JenisPemberitahuan, SuratTertahan } from './jenis-kiriman'

/** What ends or stops a case is told at the counter too; whoever fetches his answer there need not come for news. */
const DI_LOKET: readonly JenisPemberitahuan[] = ['KELENGKAPAN', 'ARSIP', 'PELIMPAHAN', 'PINDAH_WBS']

/** How a notice reaches a reporter who reads no page; null for one who does. */
export function caraPemberitahuan(jenis: JenisPemberitahuan, pilihan: KirimJawaban): 'SURAT' | 'AMBIL' | null {
  if (pilihan === 'SURAT') return 'SURAT'
  return pilihan === 'AMBIL' && DI_LOKET.includes(jenis) ? 'AMBIL' : null
}

/** Nobody stood at the desk who could take the sheet with his codes home: it is sealed there and posted. */
export const perluKirimTandaTerima = (cara: string): boolean => cara !== 'LANGSUNG'

/** The clock that waits for the reporter begins when this letter leaves, and so not before; null where none waits. */
const JAM: Readonly<Partial<Record<JenisKiriman, JenisTenggat>>> = { KELENGKAPAN: 'KELENGKAPAN', JAWABAN: 'PENUTUPAN' }
export const jamOf = (jenis: JenisKiriman): JenisTenggat | null => JAM[jenis] ?? null

/** Clocks that wait for the reporter: no letter, no clock. */
export const JAM_PELAPOR: readonly JenisTenggat[] = Object.values(JAM)

/** What a notice tells, kept with it: the paper says the same later. */
export const isiPemberitahuanSchema = z.object({
  permintaan: z.string().default(''),
  alasanArsip: z.enum(ALASAN_ARSIP).nullable().default(null),
  tujuan: z.string().default(''),
  perpanjangan: z.object({ hari: z.int(), alasan: z.string() }).nullable().default(null),
})
export type IsiPemberitahuan = z.infer<typeof isiPemberitahuanSchema>

/** Where the PDF of a letter is drawn; null for a receipt, whose code is printed once, at the desk, and never again. */
export function alamatKiriman(layanan: Layanan, jenis: JenisKiriman): AlamatSurat | null {
  if (jenis === 'TANDA_TERIMA') return null
  if (jenis === 'JAWABAN') return 'surat-jawaban'
  // In Dumas the head's request is a numbered letter of its own.
  return jenis === 'KELENGKAPAN' && adaDokumen(layanan, 'permintaanKelengkapan') ? 'permintaan-kelengkapan' : 'surat-pemberitahuan'
}

type Letter = Readonly<{ jenis: string; cara: string; status: string; digantiAt: Date | null; batalAt: Date | null }>

const isWaiting = ({ status, digantiAt, batalAt }: Letter) =>
  batalAt === null && (status === 'ANTRE' || status === 'DICETAK' || (status === 'DIKEMBALIKAN' && digantiAt === null))

/** What keeps the reporter's clock from ending a case: of the letters that carry one, the first that is not out. */
export function suratTertahan(letters: readonly Letter[], jenis: JenisKiriman): SuratTertahan {
  const waiting = letters.filter((row) => row.jenis === jenis && isWaiting(row)).map(({ cara }) => cara)
  if (waiting.includes('SURAT')) return 'SURAT'
  return waiting.includes('AMBIL') ? 'AMBIL' : null
}

/** Working days an answer lies ready at the counter; then the office may end the case, and still hands it over to whoever comes. */
export const HARI_AMBIL = 30

/** The deliveries of the answer among all letters of a case, in the order they were read. */
export const answersOf = <T extends Readonly<{ jenis: string }>>(letters: readonly T[]): readonly T[] =>
  letters.filter(({ jenis }) => jenis === 'JAWABAN')

/** Where a case stands while its answer may go out by letter. */
export const STATUS_TERJAWAB = ['JAWABAN_DISETUJUI', 'DIJAWAB', 'SELESAI'] as const satisfies readonly Status[]

/** A case whose reporter withdrew it sends no letter any more. */
export const mayLeave = (jenis: JenisKiriman, status: Status): boolean =>
  jenis === 'JAWABAN' ? STATUS_TERJAWAB.some((one) => one === status) : status !== 'DICABUT'
