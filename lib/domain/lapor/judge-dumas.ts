import type { z } from 'zod'
import { fieldErrorsOf, readForm, textOf } from '@/lib/domain/web/read-form'
import { catatSchema, type CatatInput } from './catat-schema'
import { materiDumasSchema, type MateriDumas } from './dumas-schema'
import { identitasDumasSchema, identitasMejaSchema, type IdentitasDumas, type IdentitasMeja } from './identitas-dumas-schema'
import { faultOfSamaran } from './samaran'

export type Salah = Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>

const rawOf = (form: FormData) => readForm(form, ['jenisDugaan'])

const isTanpaPelapor = (form: FormData) => ['1', 'on'].includes(textOf(form, 'tanpaPelapor'))

/** Nobody to send an answer to: whatever stands in those fields is not asked. */
const catatOf = (form: FormData) => (isTanpaPelapor(form) ? { ...rawOf(form), kirimJawaban: 'HALAMAN', emailKabar: '' } : rawOf(form))

function judge<S extends z.ZodType>(schema: S, raw: unknown): Salah | Readonly<{ ok: true; data: z.infer<S> }> {
  const parsed = schema.safeParse(raw)
  return parsed.success ? { ok: true, data: parsed.data } : { ok: false, fieldErrors: fieldErrorsOf(parsed.error) }
}

type Bagian<T> = Salah | Readonly<{ ok: true; data: T }>

/** Both parts judged together, so that every fault shows at once; a pseudonym that gives the name away is one too. */
function together<I, M>(form: FormData, identitas: Bagian<I>, materi: Bagian<M>) {
  const samaran = faultOfSamaran(form)
  if (identitas.ok && materi.ok && !samaran.samaran) return { ok: true, identitas: identitas.data, materi: materi.data } as const
  return {
    ok: false,
    fieldErrors: { ...(identitas.ok ? {} : identitas.fieldErrors), ...(materi.ok ? {} : materi.fieldErrors), ...samaran },
  } as const
}

/** The part of the online form that handlers read; all there is to judge when the browser has sealed the rest. */
export function judgeMateriDumas(form: FormData): Salah | Readonly<{ ok: true; materi: MateriDumas }> {
  const materi = judge(materiDumasSchema, rawOf(form))
  return materi.ok ? { ok: true, materi: materi.data } : materi
}

/** The whole online form, identity in clear: asked by the browser before it seals, by the server when it came without JavaScript. */
export function judgeDumas(form: FormData): Salah | Readonly<{ ok: true; identitas: IdentitasDumas; materi: MateriDumas }> {
  return together(form, judge(identitasDumasSchema, rawOf(form)), judge(materiDumasSchema, rawOf(form)))
}

/** What an officer wrote down, without the reporter's identity. `today` is the office's ISO date. */
export function judgeMateriCatat(form: FormData, today: string): Salah | Readonly<{ ok: true; materi: CatatInput }> {
  const materi = judge(catatSchema(today), catatOf(form))
  return materi.ok ? { ok: true, materi: materi.data } : materi
}

/** The whole form of the desk. `identitas` is null for information that has no reporter. */
export function judgeCatat(
  form: FormData,
  today: string,
): Salah | Readonly<{ ok: true; identitas: IdentitasMeja | null; materi: CatatInput }> {
  const materi = judge(catatSchema(today), catatOf(form))
  if (!isTanpaPelapor(form)) return together(form, judge(identitasMejaSchema, rawOf(form)), materi)
  return materi.ok ? { ok: true, identitas: null, materi: materi.data } : materi
}
