import { setelanOf } from '@/lib/domain/alur/setelan'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { BuktiError } from './galat-bukti'
import { batasMasuk } from './heic'
import { GAMBAR, KANTOR, KELOMPOK_BERKAS, type KelompokBerkas } from './jenis-berkas'

/** File name ending of a kind that is allowed; null for everything else. */
export function akhiranOf(mime: string | undefined, layanan: Layanan): string | null {
  const list = STANDAR[layanan].berkas
  return mime !== undefined && Object.hasOwn(list, mime) ? (list[mime] ?? null) : null
}

/**
 * The `accept` of a layanan's file field: kinds and endings. HEIC is offered too, for a browser may be able to turn it into
 * a JPEG before it is sent.
 */
function terimaBerkas(layanan: Layanan): string {
  const kinds = Object.entries(STANDAR[layanan].berkas).filter(([mime]) => !mime.includes(';'))
  const mimes = [...kinds.map(([mime]) => mime), 'image/heic']
  const endings = [...new Set([...kinds.map(([, akhiran]) => akhiran), 'jpeg', 'heic'])]
  return [...mimes, ...endings.map((akhiran) => `.${akhiran}`)].join(',')
}

/** What a file field of a layanan tells and takes. Sizes in bytes; `total` of a whole form, null without such a limit. */
export type BatasBerkas = Readonly<{
  layanan: Layanan
  ukuran: number
  total: number | null
  maksimum: number
  kelompok: readonly KelompokBerkas[]
  terima: string
}>

export function batasBerkasOf(layanan: Layanan): BatasBerkas {
  const { ukuranBukti, ukuranTotal, buktiMaksimum } = setelanOf(layanan)
  const semua = Object.keys(KELOMPOK_BERKAS) as readonly KelompokBerkas[]
  const kelompok = semua.filter((one) => Object.keys(KELOMPOK_BERKAS[one]).some((mime) => mime in STANDAR[layanan].berkas))
  return { layanan, ukuran: ukuranBukti, total: ukuranTotal, maksimum: buktiMaksimum, kelompok, terima: terimaBerkas(layanan) }
}

/** A picture has a sealed original and a cleaned copy for its handlers. */
export const isGambar = (mime: string): boolean => Object.hasOwn(GAMBAR, mime)

/** Whether the original of a picture is kept beside its cleaned copy; without a custodian place and camera are not kept at all. */
export const simpanAsli = (layanan: Layanan): boolean => STANDAR[layanan].identitas !== null

/** Sound and film whose container can be made anew: MP4 and its kin. */
export const isMp4 = (mime: string): boolean =>
  ['video/mp4', 'audio/mp4', 'audio/x-m4a', 'video/quicktime', 'video/3gpp', 'video/3gpp2'].includes(mime)

/** Documents of an office, handed on as they came and never opened here. */
export const isDokumenKantor = (mime: string): boolean => Object.hasOwn(KANTOR, mime)

/** Only sound and film may be larger than a form's files. */
export const isRekaman = (mime: string): boolean => mime.startsWith('audio/') || mime.startsWith('video/')

/**
 * Judges what can be known before the bytes are read. Sizes in bytes; `heic`: it is made a JPEG of first, and that one is judged.
 * @throws AppError FORBIDDEN for a layanan without a procedure.
 */
export function judgeBuktiSize(size: number, layanan: Layanan, heic = false): BuktiError | null {
  if (size === 0) return 'kosong'
  if (size <= batasMasuk(heic, setelanOf(layanan).ukuranBukti)) return null
  return heic ? 'heic' : 'besar'
}

/** A file name fit for a label: no path, no control or direction characters, at most 120 characters. */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const safe = base.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return safe.length > 120 ? `${safe.slice(0, 100)}…${safe.slice(-16)}` : safe || 'berkas'
}
