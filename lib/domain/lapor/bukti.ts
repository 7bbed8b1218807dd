import { SETELAN_WBS } from '@/lib/domain/alur/setelan-wbs'

/** Kinds of file a WBS report may carry, by what their bytes say; the name and the sender's claim are not asked. */
export const JENIS_BERKAS = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/mpeg': 'mp3',
} as const

export type JenisBerkas = keyof typeof JENIS_BERKAS

export function isJenisBerkas(mime: string | undefined): mime is JenisBerkas {
  return mime !== undefined && Object.hasOwn(JENIS_BERKAS, mime)
}

export type BuktiError = 'kosong' | 'besar' | 'jenis' | 'banyak' | 'virus' | 'gagal'

/** Judges what can be known before the bytes are read. Sizes in bytes. */
export function judgeBuktiSize(size: number): BuktiError | null {
  if (size === 0) return 'kosong'
  return size > SETELAN_WBS.ukuranBukti ? 'besar' : null
}

/** A file name fit for a label: no path, no control or direction characters, at most 120 characters. */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const safe = base.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return safe.length > 120 ? `${safe.slice(0, 100)}…${safe.slice(-16)}` : safe || 'berkas'
}
