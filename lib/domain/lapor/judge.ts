import type * as z from 'zod'
import { fieldErrorsOf, readForm } from '@/lib/domain/web/read-form'
import { IDENTITAS, type CaraIdentitas } from './identitas-dumas-schema'
import { judulOf } from './judul'
import type { Formulir, TabelIsian } from './isian'
import { materiOf } from './judge-isian'
import { faultOfSamaran } from './samaran'

export type Salah = Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>
type Bagian<T> = Salah | Readonly<{ ok: true; data: T }>
export type MateriJudged<M> = Salah | Readonly<{ ok: true; materi: M }>
export type Judged<I, M> = Salah | Readonly<{ ok: true; identitas: I; materi: M }>

/**
 * How a form is judged: the whole, identity in clear, by the browser before it seals and by the server for a page without
 * scripts; or what handlers read, all there is to judge when the browser has sealed the rest. Both refuse in the same words.
 */
export type Judges<I, M> = Readonly<{ judge: (form: FormData) => Judged<I, M>; judgeMateri: (form: FormData) => MateriJudged<M> }>

type Raw = Readonly<Record<string, string | string[]>>

/** The select of a category that is not chosen may hold a value too; only the chosen one's counts. */
function chosenUnit(raw: Raw): string {
  const isDesa = (id: string) => /^\d\d\.\d\d\./.test(id)
  const wanted = raw.kategori === 'DESA' ? isDesa : (id: string) => !isDesa(id)
  return [raw.unitId ?? []].flat().find((id) => id !== '' && wanted(id)) ?? ''
}

/**
 * The address of the one e-mail box, and the number of the one for a telephone, is also that for notices when its tick says so;
 * an older form posts the two addresses apart.
 */
function withKabar(raw: Raw): Raw {
  const ticked = (name: string) => raw[name] === '1' || raw[name] === 'on'
  return {
    ...raw,
    ...(ticked('kabarSurel') && !raw.emailKabar ? { emailKabar: raw.email ?? '' } : {}),
    // Without its tick a number is no number for notices, whoever posts it.
    teleponKabar: ticked('kabarTelepon') ? raw.teleponKabar || raw.telepon || '' : '',
  }
}

/** A report without a title is known by the first sentence of its story. */
function withJudul(isian: TabelIsian, raw: Raw): Raw {
  if (!isian.judul || !isian.isi || (raw.judul ?? '') !== '') return raw
  return { ...raw, judul: judulOf(String(raw.isi || raw.apa || '')) }
}

/** The form as it was typed: fields with several answers as lists, and, where there are two lists of units, that of the chosen category. */
function rawOf(isian: TabelIsian, form: FormData): Raw {
  const lists = Object.keys(isian).filter((kunci) => isian[kunci]?.bentuk === 'BANYAK')
  const desa = Object.values(isian).some((field) => field.bentuk === 'KATEGORI' && field.nilai.includes('DESA'))
  const raw = withJudul(isian, withKabar(readForm(form, desa ? [...lists, 'unitId'] : lists)))
  return desa ? { ...raw, unitId: chosenUnit(raw) } : raw
}

function judgeBy<S extends z.ZodType>(schema: S, raw: unknown): Bagian<z.infer<S>> {
  const parsed = schema.safeParse(raw)
  return parsed.success ? { ok: true, data: parsed.data } : { ok: false, fieldErrors: fieldErrorsOf(parsed.error) }
}

/** What a report says. A title that a story wants is mended with the story. */
function judgeIsi<S extends z.ZodType>(schema: S, raw: Raw): Bagian<z.infer<S>> {
  const judged = judgeBy(schema, raw)
  if (judged.ok || raw.judul !== '' || !(judged.fieldErrors.isi || judged.fieldErrors.apa)) return judged
  const { judul: _judul, ...fieldErrors } = judged.fieldErrors
  return { ok: false, fieldErrors }
}

const materiJudged = <M>(judged: Bagian<M>): MateriJudged<M> => (judged.ok ? { ok: true, materi: judged.data } : judged)

/** Both parts judged together, so that every fault shows at once; a pseudonym that gives the name away is one too. */
function together<I, M>(form: FormData, identitas: Bagian<I>, materi: Bagian<M>): Judged<I, M> {
  const samaran = faultOfSamaran(form)
  if (identitas.ok && materi.ok && !samaran.samaran) return { ok: true, identitas: identitas.data, materi: materi.data }
  const orang = identitas.ok ? {} : identitas.fieldErrors
  const isi = materi.ok ? {} : materi.fieldErrors
  const { email, telepon }: Record<string, string | undefined> = orang
  const { emailKabar, teleponKabar, ...rest }: Record<string, string> = { ...orang, ...isi, ...samaran, ...(telepon ? { telepon } : {}) }
  // One address is refused once, in the words of its own box.
  const kabar = { ...(email || !emailKabar ? {} : { emailKabar }), ...(telepon || !teleponKabar ? {} : { teleponKabar }) }
  return { ok: false, fieldErrors: { ...rest, ...kabar } }
}

/** A form that asks for an identity beside its table. */
export const judgesOf = <I extends z.ZodType, M extends z.ZodType>(
  isian: TabelIsian,
  identitas: I,
  materi: M,
): Judges<z.infer<I>, z.infer<M>> => ({
  judge: (form) => together(form, judgeBy(identitas, rawOf(isian, form)), judgeIsi(materi, rawOf(isian, form))),
  judgeMateri: (form) => materiJudged(judgeIsi(materi, rawOf(isian, form))),
})

/** A form that asks for none. */
export const judgeMateri = <M extends z.ZodType>(isian: TabelIsian, materi: M, form: FormData): MateriJudged<z.infer<M>> =>
  materiJudged(judgeIsi(materi, rawOf(isian, form)))

type Asal = Readonly<{ formulir: Formulir; identitas: CaraIdentitas | null }>

/**
 * How the form of a layanan is judged that somebody fills in on the site; `identitas` is null where it asks for none.
 * `today` is the office's ISO date.
 */
export function judgesFor(
  { formulir: { isian }, identitas }: Asal,
  today: string,
): Judges<Readonly<Record<string, string>> | null, object> {
  const materi = materiOf(isian, today)
  if (identitas !== null) return judgesOf(isian, IDENTITAS[identitas], materi)
  const judged = (form: FormData) => judgeMateri(isian, materi, form)
  return {
    judgeMateri: judged,
    judge: (form) => {
      const judgedMateri = judged(form)
      return judgedMateri.ok ? { ...judgedMateri, identitas: null } : judgedMateri
    },
  }
}
