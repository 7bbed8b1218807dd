import { akunChoice, akunSp4nSchema, type AkunSp4n } from '@/lib/domain/akun/akun-schema'
import { fieldErrorsOf, readForm } from '@/lib/domain/web/read-form'
import { catatSp4nSchema, type CatatSp4n } from './catat-sp4n-schema'
import type { Salah } from './judge-dumas'
import { materiSp4nSchema, type MateriSp4n } from './sp4n-schema'

export type Sp4nJudged = Salah | Readonly<{ ok: true; materi: MateriSp4n; akun: AkunSp4n | null }>

/**
 * The whole SP4N form; every fault shows at once. `signedIn`: the report goes into the account of the session, and whatever
 * stands in the fields of an account is not asked. `today` is the office's ISO date.
 */
export function judgeSp4n(form: FormData, today: string, signedIn: boolean): Sp4nJudged {
  const raw = readForm(form, [])
  const materi = materiSp4nSchema(today).safeParse(raw)
  const akun = signedIn ? null : akunSp4nSchema.safeParse({ ...raw, akun: akunChoice(raw) })
  const akunFaults = akun && !akun.success ? fieldErrorsOf(akun.error) : {}
  if (!materi.success) return { ok: false, fieldErrors: { ...fieldErrorsOf(materi.error), ...akunFaults } }
  if (akun && !akun.success) return { ok: false, fieldErrors: akunFaults }
  return { ok: true, materi: materi.data, akun: akun?.data ?? null }
}

/** What an officer wrote down at the desk. `today` is the office's ISO date. */
export function judgeCatatSp4n(form: FormData, today: string): Salah | Readonly<{ ok: true; materi: CatatSp4n }> {
  const materi = catatSp4nSchema(today).safeParse(readForm(form, []))
  return materi.success ? { ok: true, materi: materi.data } : { ok: false, fieldErrors: fieldErrorsOf(materi.error) }
}
