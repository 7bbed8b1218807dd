import { fieldErrorsOf, readForm } from '@/lib/domain/web/read-form'
import { identitasSchema, type IdentitasInput } from './identitas-schema'
import { materiSchema, type MateriInput } from './materi-schema'
import { faultOfSamaran } from './samaran'

type Wrong = Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>

/** The select of a category that is not chosen may hold a value too; only the chosen one's counts. */
function chosenUnit(raw: Readonly<Record<string, string | string[]>>): string {
  const isDesa = (id: string) => /^\d\d\.\d\d\./.test(id)
  const wanted = raw.kategori === 'DESA' ? isDesa : (id: string) => !isDesa(id)
  return [raw.unitId ?? []].flat().find((id) => id !== '' && wanted(id)) ?? ''
}

/** The form as it was typed, with the unit of the category that was chosen. */
export function rawWbsOf(form: FormData) {
  const raw = readForm(form, ['jenisDugaan', 'unitId'])
  return { ...raw, unitId: chosenUnit(raw) }
}

/** The part of the WBS form that handlers read; all there is to judge when the browser has sealed the rest. */
export function judgeMateri(form: FormData): Wrong | Readonly<{ ok: true; materi: MateriInput }> {
  const materi = materiSchema.safeParse(rawWbsOf(form))
  return materi.success ? { ok: true, materi: materi.data } : { ok: false, fieldErrors: fieldErrorsOf(materi.error) }
}

/**
 * The whole WBS form, identity in clear: asked by the browser before it seals, and by the server when the form came
 * without JavaScript, so that both refuse the same with the same words.
 */
export function judgeWbs(form: FormData): Wrong | Readonly<{ ok: true; identitas: IdentitasInput; materi: MateriInput }> {
  const identitas = identitasSchema.safeParse(rawWbsOf(form))
  const materi = judgeMateri(form)
  const samaran = faultOfSamaran(form)
  if (identitas.success && materi.ok && !samaran.samaran) return { ok: true, identitas: identitas.data, materi: materi.materi }
  return {
    ok: false,
    fieldErrors: { ...(identitas.success ? {} : fieldErrorsOf(identitas.error)), ...(materi.ok ? {} : materi.fieldErrors), ...samaran },
  }
}
