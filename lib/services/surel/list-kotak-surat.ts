import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { listKasusSurel } from '@/lib/data/outbox'
import { listBerbenturan } from '@/lib/data/scope'
import { env } from '@/lib/infra/env'
import { listOutboxMail, readOutboxMail } from '@/lib/infra/mail/outbox-transport'

export type Surel = Readonly<{ id: string; kepada: string; subjek: string; teks: string; at: Date }>

type OutboxMail = NonNullable<Awaited<ReturnType<typeof readOutboxMail>>>

const toSurel = ({ id, to, subject, text, at }: OutboxMail): Surel => ({ id, kepada: to, subjek: subject, teks: text, at })

/** Real mail belongs to its reader: only a demo's invented mailboxes may be looked into. */
export const hasKotakSurat = () => env().demo && env().mail === 'outbox'

function assertDemo(petugas: Petugas): void {
  if (!hasKotakSurat() || petugas.peran.length === 0) throw new AppError('FORBIDDEN')
}

/** Mails none of whose cases, if they have any, is one this petugas must not know of. */
async function known(petugas: Petugas, mails: readonly OutboxMail[]): Promise<readonly OutboxMail[]> {
  const kasus = await listKasusSurel(mails.map((mail) => mail.id))
  const hidden = await listBerbenturan(petugas, [...new Set([...kasus.values()].flat())])
  return mails.filter((mail) => !(kasus.get(mail.id) ?? []).some((id) => hidden.has(id)))
}

/** Every mail the demo would have sent, newest first, but those that are a trace. @throws AppError FORBIDDEN outside a demo. */
export async function listKotakSurat(petugas: Petugas): Promise<readonly Surel[]> {
  assertDemo(petugas)
  return (await known(petugas, await listOutboxMail())).map(toSurel)
}

/** @throws AppError FORBIDDEN outside a demo, NOT_FOUND. */
export async function getSurel(petugas: Petugas, id: string): Promise<Surel> {
  assertDemo(petugas)
  const found = await readOutboxMail(id)
  const [mail] = found ? await known(petugas, [found]) : []
  if (!mail) throw new AppError('NOT_FOUND')
  return toSurel(mail)
}
