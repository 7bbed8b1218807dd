import * as z from 'zod'
import { polaDi } from '@/lib/domain/dokumen/cetak'
import { JENIS_POLA, nomorDariPola, polaBawaan, type JenisNomor, type JenisPola, type PolaNomor } from '@/lib/domain/kode/pola-nomor'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

export const KERTAS = ['A4', 'F4'] as const
export type Kertas = (typeof KERTAS)[number]

/** How one office numbers and prints its papers. */
export type PengaturanSurat = Readonly<{
  kertas: Kertas
  opd: string
  unit: string
  pola: PolaNomor
  /** Series whose numbers are typed as the office's agenda gives them; all others the site counts. Never both for one. */
  agenda: readonly JenisPola[]
  /** First number of a series in a year, where the office had given others before; by series. */
  mulai: Readonly<Record<string, MulaiNomor>>
}>

export type MulaiNomor = Readonly<{ tahun: number; no: number }>

/** Name of the row in `setelan`. */
export const SETELAN_SURAT = 'surat'

const NO = /\{no(?::[1-9])?\}/
const TOKEN = /\{(?:no(?::[1-9])?|klas|unit|opd|bulanRomawi|bulan|tahun)\}/g
const PLAIN = /^[A-Za-z0-9./ -]*$/
const NOMOR_TERBESAR = 99_999
export const KODE_NOMOR = /^[A-Za-z0-9.-]{2,30}$/

/** Why a pattern cannot be used; null when it can. Without number and year two papers would carry one number. */
export function faultOfPola(pola: string): 'wajib' | 'panjang' | 'salah' | 'tanpaNo' | 'tanpaTahun' | null {
  if (pola === '') return 'wajib'
  if (pola.length > 60) return 'panjang'
  if (!PLAIN.test(pola.replace(TOKEN, ''))) return 'salah'
  if (!NO.test(pola)) return 'tanpaNo'
  return pola.includes('{tahun}') ? null : 'tanpaTahun'
}

const pola = z.string().refine((value) => faultOfPola(value) === null)
const kode = z.string().regex(KODE_NOMOR)
const mulai = z.object({ tahun: z.number().int(), no: z.number().int().min(1).max(NOMOR_TERBESAR) })
const satu = z.object({
  kertas: z.enum(KERTAS),
  opd: kode,
  unit: kode,
  pola: z.partialRecord(z.enum(JENIS_POLA), pola),
  agenda: z.array(z.enum(JENIS_POLA)),
  mulai: z.record(z.string(), mulai),
})
/** What the row in `setelan` may hold. */
const setelanSuratSchema = z.partialRecord(z.enum(LAYANAN), satu.partial())
export type SetelanSurat = z.infer<typeof setelanSuratSchema>

/** The office's own choices as stored; a setting nobody can read counts as none. */
export function readSetelanSurat(setelan: unknown): SetelanSurat {
  const parsed = setelanSuratSchema.safeParse(setelan)
  return parsed.success ? parsed.data : {}
}

/** The office's own choices over its short name over the preset ones. */
export function pengaturanSuratOf(setelan: unknown, layanan: Layanan, singkatan: string | null = null): PengaturanSurat {
  const own = readSetelanSurat(setelan)[layanan]
  const kantor = singkatan !== null && KODE_NOMOR.test(singkatan) ? { opd: singkatan } : {}
  const bawaan = { kertas: 'A4', agenda: [], mulai: {}, ...STANDAR[layanan].kodeSurat } as const
  return { ...bawaan, ...kantor, ...own, pola: { ...polaBawaan(layanan), ...own?.pola } }
}

/** The least number a series may give in a year. */
export const nomorMulai = ({ mulai }: PengaturanSurat, seri: string, tahun: number): number =>
  mulai[seri]?.tahun === tahun ? mulai[seri].no : 1

/** The number that the `no`th paper of a series carries, or the one with this code. `today` is the office's ISO date. */
export function nomorSurat({ pola: all, opd, unit }: PengaturanSurat, jenis: JenisNomor, no: number | string, today: string): string {
  return nomorDariPola(all[jenis], jenis, no, today, { opd, unit })
}

/** A pattern with everything filled in but the running number: two alike would give twins. */
function shapeOf(pengaturan: PengaturanSurat, jenis: JenisPola): string {
  const open = pengaturan.pola[jenis].replace(new RegExp(NO, 'g'), '#')
  return nomorSurat({ ...pengaturan, pola: { ...pengaturan.pola, [jenis]: open } }, jenis, 0, '2000-01-01')
}

/** The first paper whose numbers could be those of another paper of this office, or of the same paper of another office. */
export function findKembar(layanan: Layanan, setelan: SetelanSurat): JenisPola | null {
  const shape = (of: Layanan, jenis: JenisPola) => shapeOf(pengaturanSuratOf(setelan, of), jenis)
  const own = polaDi(layanan)
  const twin = own.find((jenis, index) => {
    const mine = shape(layanan, jenis)
    const elsewhere = LAYANAN.filter((other) => other !== layanan && polaDi(other).includes(jenis))
    return own.slice(0, index).some((before) => shape(layanan, before) === mine) || elsewhere.some((other) => shape(other, jenis) === mine)
  })
  return twin ?? null
}
