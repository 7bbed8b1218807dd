import { z } from 'zod'
import { bersama } from './bersama'
import { judgeTogether } from './materi-schema'

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

/** What is known about one field of a form. Its words stand in the words of its layanan, by its name. */
export type Isian = Bentuk &
  Readonly<{
    schema: z.ZodType
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
    /** An answer of this layanan alone is kept under its name, and shown here. */
    tampil?: readonly TempatIsian[]
  }>

export type TabelIsian = Readonly<Record<string, Isian>>

/** The paragraphs beside a form, by their words: a heading, a text, a list, pairs of label and text, or a link. */
export type BlokSamping =
  | Readonly<{ judul: string }>
  | Readonly<{ teks: string; kecil?: true }>
  | Readonly<{ daftar: string; butir: readonly string[] }>
  | Readonly<{ pasangan: readonly string[] }>
  | Readonly<{ tautan: string; ke: string }>

/** What a layanan asks beside an identity or an account, and what stands beside its form. */
export type Formulir = Readonly<{ isian: TabelIsian; samping: readonly BlokSamping[] }>

type Shape<T extends TabelIsian> = { [K in keyof T]: T[K]['schema'] }

/** The schemas of a table's fields, by name. */
export const shapeOf = <T extends TabelIsian>(isian: T): Shape<T> =>
  Object.fromEntries(Object.entries(isian).map(([kunci, { schema }]) => [kunci, schema])) as Shape<T>

/**
 * Judges what a citizen's form asks, with the rules over several fields that every form has. `today` is the office's ISO date:
 * no day of a form lies after it.
 */
export function materiOf<T extends TabelIsian>(isian: T, today: string) {
  const hari = Object.keys(isian).filter((kunci) => isian[kunci]?.bentuk === 'TANGGAL')
  return z.object(shapeOf(isian)).check(
    bersama(judgeTogether as never),
    bersama<object>((value, ctx) => {
      const typed = value as Readonly<Record<string, string>>
      const depan = hari.filter((kunci) => (typed[kunci] ?? '') > today)
      for (const kunci of depan) ctx.addIssue({ code: 'custom', path: [kunci], message: `${kunci}.depan` })
    }),
  )
}

const SIAPA: readonly Penanya[] = ['WARGA', 'MEJA']

/** The fields somebody is asked, in the order of the table. */
export const isianFor = (isian: TabelIsian, penanya: Penanya): readonly (readonly [kunci: string, Isian])[] =>
  Object.entries(isian).filter(([, { di = SIAPA }]) => di.includes(penanya))

/** Whether a form of this table asks somebody for a field. */
export const isAsked = (isian: TabelIsian, kunci: string, penanya: Penanya): boolean =>
  isianFor(isian, penanya).some(([asked]) => asked === kunci)

/** Those of a report's own answers that are shown at a place, in the order of the form. */
export function jawabanDi(
  isian: TabelIsian,
  tempat: TempatIsian,
  sendiri: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const shown = Object.entries(isian).filter(([kunci, { tampil }]) => tampil?.includes(tempat) && sendiri[kunci])
  return Object.fromEntries(shown.map(([kunci]) => [kunci, sendiri[kunci] ?? '']))
}

/** The answers of a report that its layanan alone asks for, by name; what was left empty is not kept. */
export function jawabanSendiri(isian: TabelIsian, materi: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const own = Object.entries(isian).filter(([, { tampil }]) => tampil)
  const typed = own.flatMap(([kunci]) => [[kunci, [materi[kunci] ?? []].flat().map(String).filter(Boolean).join('\n')] as const])
  return Object.fromEntries(typed.filter(([, jawab]) => jawab !== ''))
}
