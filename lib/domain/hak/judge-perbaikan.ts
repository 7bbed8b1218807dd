import { IDENTITAS, type CaraIdentitas } from '@/lib/domain/lapor/identitas-dumas-schema'
import type { Salah } from '@/lib/domain/lapor/judge'
import { fieldErrorsOf, readForm } from '@/lib/domain/web/read-form'
import { perbaikanSchema, type PerbaikanInput } from './hak-schema'

/** The readable part; all there is to judge when the browser has sealed the rest. */
export function judgePermintaanPerbaikan(form: FormData): Salah | Readonly<{ ok: true; materi: PerbaikanInput }> {
  const materi = perbaikanSchema.safeParse(readForm(form, []))
  return materi.success ? { ok: true, materi: materi.data } : { ok: false, fieldErrors: fieldErrorsOf(materi.error) }
}

/**
 * A correction gives the whole identity anew: asked by the browser before it seals, and by the server when the form came
 * without JavaScript.
 */
export function judgePerbaikan(
  cara: CaraIdentitas,
  form: FormData,
): Salah | Readonly<{ ok: true; identitas: Readonly<Record<string, string>>; materi: PerbaikanInput }> {
  const identitas = IDENTITAS[cara].safeParse(readForm(form, []))
  const materi = judgePermintaanPerbaikan(form)
  if (identitas.success && materi.ok) return { ...materi, identitas: identitas.data }
  return {
    ok: false,
    fieldErrors: { ...(materi.ok ? {} : materi.fieldErrors), ...(identitas.success ? {} : fieldErrorsOf(identitas.error)) },
  }
}
