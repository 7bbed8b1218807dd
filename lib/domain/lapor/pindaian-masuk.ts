import * as z from 'zod'
import type { CaraPenyampaian } from './pilihan'

/** What the scan of a paper letter may be. */
const JENIS = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

/** What its covered copy may be: drawn pixels, one page or several. */
const SALINAN: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'application/pdf': 'pdf' }

/** Pages one letter may have; each is looked at by the officer who covers it. */
export const HALAMAN_PINDAIAN = 20

/** Ways in that bring a paper, whose scan must be handed in with it. */
export const CARA_BERPINDAIAN: readonly CaraPenyampaian[] = ['SURAT', 'PELIMPAHAN']

export const terimaPindaian = (): string =>
  [...Object.keys(JENIS), ...Object.values(JENIS).map((akhiran) => `.${akhiran}`), '.jpeg'].join(',')

export const isJenisPindaian = (mime: string | undefined): mime is keyof typeof JENIS => mime !== undefined && Object.hasOwn(JENIS, mime)

export const isJenisSalinan = (mime: string): boolean => Object.hasOwn(SALINAN, mime)

/** The name of the copy, and of a letter that has none: nothing of the original's. */
export const namaPindaian = (mime: string): string => `surat.${isJenisPindaian(mime) ? JENIS[mime] : 'bin'}`

/** Words that stand in a PDF made of drawn pages only when something else was put in as well. */
const BUKAN_PIKSEL = /\/(?:BaseFont|CharProcs|ObjStm|Metadata|Info|EmbeddedFiles?|JavaScript|AcroForm)\b|\/Annots\s*\[\s*\d/

/** Is this PDF nothing but pictures of pages? Asked of every covered copy: text under a bar could be read. */
export const isHanyaPiksel = (latin1: string): boolean => !BUKAN_PIKSEL.test(latin1)

/**
 * What lies in the envelope of an original beside the key: the name and kind it came with. An envelope made before has the
 * key alone.
 */
const isiAsliSchema = z.object({ kunci: z.string(), nama: z.string().default(''), jenis: z.string().default('') })

export const readIsiAsli = (data: unknown) => isiAsliSchema.parse(data)
