import { z } from 'zod'
import { polaDi } from '@/lib/domain/dokumen/cetak'
import { JENIS_POLA, nomorDariPola, polaBawaan, type JenisNomor, type JenisPola, type PolaNomor } from '@/lib/domain/kode/pola-nomor'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

export const KERTAS = ['A4', 'F4'] as const
export type Kertas = (typeof KERTAS)[number]

/** How one office numbers and prints its papers. */
export type PengaturanSurat = Readonly<{ kertas: Kertas; opd: string; unit: string; pola: PolaNomor }>

/** Name of the row in `setelan`. */
export const SETELAN_SURAT = 'surat'

const NO = /\{no(?::[1-9])?\}/
const TOKEN = /\{(?:no(?::[1-9])?|klas|unit|opd|bulanRomawi|bulan|tahun)\}/g
const PLAIN = /^[A-Za-z0-9./ -]*$/
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
const satu = z.object({ kertas: z.enum(KERTAS), opd: kode, unit: kode, pola: z.partialRecord(z.enum(JENIS_POLA), pola) })
/** What the row in `setelan` may hold. */
const setelanSuratSchema = z.partialRecord(z.enum(LAYANAN), satu.partial())
export type SetelanSurat = z.infer<typeof setelanSuratSchema>

/** The office's own choices as stored; a setting nobody can read counts as none. */
export function readSetelanSurat(setelan: unknown): SetelanSurat {
  const parsed = setelanSuratSchema.safeParse(setelan)
  return parsed.success ? parsed.data : {}
}

/** The office's own choices over the preset ones. */
export function pengaturanSuratOf(setelan: unknown, layanan: Layanan): PengaturanSurat {
  const own = readSetelanSurat(setelan)[layanan]
  return { kertas: 'A4', ...STANDAR[layanan].kodeSurat, ...own, pola: { ...polaBawaan(layanan), ...own?.pola } }
}

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
