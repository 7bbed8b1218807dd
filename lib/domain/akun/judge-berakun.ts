import type { MateriSp4n } from '@/lib/domain/layanan/sp4n/formulir'
import { ISIAN_SP4N, materiSp4nSchema } from '@/lib/domain/layanan/sp4n/formulir'
import { judgeMateri, type Salah } from '@/lib/domain/lapor/judge'
import { fieldErrorsOf, readForm } from '@/lib/domain/web/read-form'
import { akunChoice, akunSp4nSchema, type AkunSp4n } from './akun-schema'

/**
 * A report that lies in an account; every fault shows at once. `signedIn`: it goes into the account of the session, and whatever
 * stands in the fields of an account is not asked. `today` is the office's ISO date.
 */
export function judgeBerakun(
  form: FormData,
  today: string,
  signedIn: boolean,
): Salah | Readonly<{ ok: true; materi: MateriSp4n; akun: AkunSp4n | null }> {
  const raw = readForm(form, [])
  const materi = judgeMateri(ISIAN_SP4N, materiSp4nSchema(today), form)
  const akun = signedIn ? null : akunSp4nSchema.safeParse({ ...raw, akun: akunChoice(raw) })
  const akunFaults = akun && !akun.success ? fieldErrorsOf(akun.error) : {}
  if (!materi.ok) return { ok: false, fieldErrors: { ...materi.fieldErrors, ...akunFaults } }
  if (akun && !akun.success) return { ok: false, fieldErrors: akunFaults }
  return { ok: true, materi: materi.materi, akun: akun?.data ?? null }
}
