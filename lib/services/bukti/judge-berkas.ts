import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { akhiranOf, isDokumenKantor, isGambar, isMp4, judgeBuktiSize } from '@/lib/domain/lapor/bukti'
import type { BuktiError } from '@/lib/domain/lapor/galat-bukti'
import type { TandaBukti } from '@/lib/domain/lapor/tanda-bukti'
import type { Layanan } from '@/lib/domain/layanan'
import { checkKantor, isKantor } from '@/lib/infra/berkas/check-kantor'
import { cleanPdf } from '@/lib/infra/berkas/clean-pdf'
import { cleanRekaman } from '@/lib/infra/berkas/clean-rekaman'
import { cleanPicture } from '@/lib/infra/gambar/clean-picture'
import { isHeic } from '@/lib/infra/gambar/convert-heic'
import { doHeavyWork } from '@/lib/services/pintu/heavy-work'
import { scan, type Pemindaian } from '@/lib/infra/scanner/scanner'

/** `bersih`: the copy handlers see, of pictures, MP4 recordings and PDFs with metadata; null for what is seen as it is. `tanda`: what it can do. */
export type Judged = Readonly<{
  jenis: string
  pemindaian: Pemindaian
  bersih: Buffer | null
  tanda: readonly TandaBukti[]
  piksel: number
}>

export type Judgement = Readonly<{ ok: true; berkas: Judged }> | Readonly<{ ok: false; galat: BuktiError }>

/** Pixels all pictures of one form may have together: a dozen ordinary photos. */
export const PIKSEL_FORMULIR = 150_000_000

/** "PK": an archive of any kind. Nothing of this process ever unpacks one; an office document is judged outside it. */
const isArchive = (bytes: Buffer) => bytes[0] === 0x50 && bytes[1] === 0x4b

function kindOf(mime: string, layanan: Layanan): Readonly<{ mime: string; akhiran: string }> | null {
  const akhiran = akhiranOf(mime, layanan)
  return akhiran ? { mime, akhiran } : null
}

/** The kind of a file by its first bytes, null when it may not be sent. */
export async function sniff(bytes: Buffer, layanan: Layanan): Promise<Readonly<{ mime: string; akhiran: string }> | null> {
  if (isArchive(bytes)) return null
  const type = await fileTypeFromBuffer(bytes)
  return type ? kindOf(type.mime, layanan) : null
}

/** The copy of a PDF or a recording without metadata, where it has any that can be taken out; a recording it was not taken out of stays marked. */
async function cleanBerkas(bytes: Buffer, mime: string): Promise<Pick<Judged, 'bersih' | 'tanda'> | 'sandi'> {
  if (mime === 'application/pdf') {
    const { terkunci, ...clean } = await doHeavyWork('gambar', () => cleanPdf(bytes))
    return terkunci ? 'sandi' : clean
  }
  // Who wrote it, and when, stands in every office document.
  if (isDokumenKantor(mime)) return { bersih: null, tanda: ['METADATA'] }
  return { bersih: isMp4(mime) ? await doHeavyWork('gambar', () => cleanRekaman(bytes)) : null, tanda: [] }
}

/**
 * Judges one whole file: size, kind by content, virus, and for a picture whether it can be read at all and stays within
 * the pixel limit; `piksel` is what is left of its form's budget. Nothing is stored here.
 */
export async function judgeBerkas(bytes: Buffer, layanan: Layanan, piksel: number = PIKSEL_FORMULIR): Promise<Judgement> {
  const sizeFault = judgeBuktiSize(bytes.length, layanan)
  if (sizeFault) return { ok: false, galat: sizeFault }
  const kantor = isKantor(bytes) ? await doHeavyWork('gambar', () => checkKantor(bytes)) : null
  if (kantor && !kantor.ok) return kantor
  const type = kantor ? kindOf(kantor.mime, layanan) : await sniff(bytes, layanan)
  if (isHeic(bytes)) return { ok: false, galat: 'heic' }
  if (!type) return { ok: false, galat: 'jenis' }
  const pemindaian = await scan([bytes])
  if (pemindaian === 'TERINFEKSI') return { ok: false, galat: 'virus' }
  if (!isGambar(type.mime)) {
    const clean = await cleanBerkas(bytes, type.mime)
    return clean === 'sandi' ? { ok: false, galat: clean } : { ok: true, berkas: { jenis: type.mime, pemindaian, piksel: 0, ...clean } }
  }
  const clean = await doHeavyWork('gambar', () => cleanPicture(bytes, type.akhiran, piksel))
  if (!clean.ok) return { ok: false, galat: clean.reason }
  return { ok: true, berkas: { jenis: type.mime, pemindaian, bersih: clean.bytes, tanda: [], piksel: clean.pixels } }
}
