import 'server-only'
import { findMailKunci } from '@/lib/data/outbox-claim'
import { env } from '@/lib/infra/env'
import { readBounce } from '@/lib/infra/mail/resend-webhook'
import { recordMemantul } from './record-memantul'

export type WebhookPost = Readonly<{ payload: string; id: string; timestamp: string; signature: string }>

/**
 * A webhook of the mail provider. Returns the HTTP status it deserves: 404 where none is set up, 401 for a signature that
 * is not the provider's, 204 when it has been dealt with, also when it tells of a mail that is not ours.
 */
export async function receiveBounce(post: WebhookPost): Promise<204 | 401 | 404> {
  const secret = env().resendWebhookSecret
  if (!secret) return 404
  let outboxId: string | null
  try {
    outboxId = readBounce({ ...post, secret })
  } catch {
    return 401
  }
  const kunci = outboxId === null ? null : await findMailKunci(outboxId)
  if (kunci) await recordMemantul(kunci)
  return 204
}
