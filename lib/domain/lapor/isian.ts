import type * as z from 'zod'
import type { Layanan } from '@/lib/domain/layanan'

/** Who is asked: a citizen on the site, an officer of the desk, a signed channel, a table from elsewhere. */
export type Penanya = 'WARGA' | 'MEJA' | 'KANAL' | 'IMPOR'

/** The parts of a form, in the order it is filled in. */
export type BagianFormulir = 'jawaban' | 'tempat' | 'cerita' | 'materi' | 'berkas' | 'sifat' | 'penutup'

/** Where an answer that no other layanan asks for is read again. */
export type TempatIsian = 'KASUS' | 'TANDA_TERIMA'

type Teks = Readonly<{ maks: number; lebar?: 'large' | 'medium' }>

/** How a field is drawn; the last ones are parts with a drawing of their own. `BERSAMA`: together with another field. */
type Bentuk =
  | (Readonly<{ bentuk: 'BARIS' | 'TEMPAT' }> & Teks)
  | (Readonly<{ bentuk: 'URAIAN'; baris?: number; hitung?: boolean }> & Teks)
  | Readonly<{ bentuk: 'SUREL' | 'TANGGAL' | 'UNIT' }>
  | Readonly<{ bentuk: 'PILIHAN' | 'BANYAK' | 'DAFTAR'; nilai: readonly string[] }>
  | Readonly<{ bentuk: 'KATEGORI'; nilai: readonly ('OPD' | 'DESA' | 'LAIN')[] }>
  | Readonly<{ bentuk: 'SAMARAN' | 'TANPA_BUKTI' | 'TANDA' | 'HAPUS_KABAR' | 'JAWABAN' | 'PERNYATAAN' | 'BERSAMA' }>

/** A field as it is drawn, asked and shown: what a browser is given of it. */
export type IsianTampak = Bentuk &
  Readonly<{
    bagian: BagianFormulir
    wajib?: boolean
    /** The heading above it, by its words. */
    kepala?: string
    /** Behind one press for a reporter: most have nothing to say here. */
    lipat?: true
    /** Not to know is an answer; one press gives it. */
    tidakTahu?: true
    /** Who is asked; left out: a citizen and the desk. Nobody: no longer asked, still understood where it is posted. */
    di?: readonly Penanya[]
    /** The desk fills in from a letter what there is: not required, and the hint is the desk's own or none. */
    seadanya?: true
    /** The name its faults bear, where forms share the field's and not its limits. */
    salah?: string
    /** An answer of this layanan alone is kept under its name, and shown here. */
    tampil?: readonly TempatIsian[]
  }>

/** What is known about one field of a form. Its words stand in the words of its layanan, by its name. */
export type Isian = IsianTampak & Readonly<{ schema: z.ZodType }>

export type TabelTampak = Readonly<Record<string, IsianTampak>>
export type TabelIsian = Readonly<Record<string, Isian>>

/** The paragraphs beside a form, by their words: a heading, a text, a list, pairs of label and text, or a link. */
/** Said only while that layanan takes reports in here, or only while it does not. */
type Saat = Readonly<{ buka?: Layanan; tutup?: Layanan }>

export type BlokSamping =
  | Readonly<{ judul: string }>
  | (Readonly<{ teks: string; kecil?: true }> & Saat)
  | Readonly<{ daftar: string; butir: readonly string[] }>
  | Readonly<{ pasangan: readonly string[] }>
  | (Readonly<{ tautan: string; ke: string }> & Saat)

/** What a layanan asks beside an identity or an account, and what stands beside its form. */
export type Formulir = Readonly<{ isian: TabelIsian; samping: readonly BlokSamping[] }>

const SIAPA: readonly Penanya[] = ['WARGA', 'MEJA']

/** The fields somebody is asked, in the order of the table. */
export const isianFor = <T extends IsianTampak>(
  isian: Readonly<Record<string, T>>,
  penanya: Penanya,
): readonly (readonly [kunci: string, T])[] => Object.entries(isian).filter(([, { di = SIAPA }]) => di.includes(penanya))

/** Whether a form of this table asks somebody for a field. */
export const isAsked = (isian: TabelTampak, kunci: string, penanya: Penanya): boolean =>
  isianFor(isian, penanya).some(([asked]) => asked === kunci)

/** Those of a report's own answers that are shown at a place, in the order of the form. */
export function jawabanDi(
  isian: TabelTampak,
  tempat: TempatIsian,
  sendiri: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const shown = Object.entries(isian).filter(([kunci, { tampil }]) => tampil?.includes(tempat) && sendiri[kunci])
  return Object.fromEntries(shown.map(([kunci]) => [kunci, sendiri[kunci] ?? '']))
}

/** The answers of a report that its layanan alone asks for, by name; what was left empty is not kept. */
export function jawabanSendiri(isian: TabelTampak, materi: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const own = Object.entries(isian).filter(([, { tampil }]) => tampil)
  const typed = own.flatMap(([kunci]) => [[kunci, [materi[kunci] ?? []].flat().map(String).filter(Boolean).join('\n')] as const])
  return Object.fromEntries(typed.filter(([, jawab]) => jawab !== ''))
}
