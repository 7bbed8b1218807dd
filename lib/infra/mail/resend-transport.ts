import 'server-only'
import { Resend } from 'resend'
import { AUTO_HEADERS, messageId, refuseMalformed, type Mail, type SendResult, type Transport } from '@/lib/infra/mail/mail'

const TIMEOUT_MS = 8_000

type Settings = { apiKey: string; baseUrl?: string; from: string }

/** 429 and 5xx pass, a lost connection too (no status); other refusals stay refusals. */
function failure(name: string, status: number | null): SendResult {
  const retry = status === null || status === 429 || status >= 500
  return { ok: false, retry, reason: `resend ${status ?? ''} ${name}`.replace('  ', ' ') }
}

export function createResendTransport({ apiKey, baseUrl, from }: Settings, timeoutMs = TIMEOUT_MS): Transport {
  const client = new Resend(apiKey, baseUrl ? { baseUrl } : undefined)
  return async (mail: Mail) => {
    const refused = refuseMalformed(mail)
    if (refused) return refused
    const { id, ...content } = mail
    // The tag comes back in the webhook of a bounce, which knows nothing else of ours.
    const payload = { from, ...content, headers: { 'Message-ID': messageId(mail), ...AUTO_HEADERS }, tags: [{ name: 'outbox', value: id }] }
    const options = { idempotencyKey: id, signal: AbortSignal.timeout(timeoutMs) }
    try {
      const { error } = await client.emails.send(payload, options)
      return error ? failure(error.name, error.statusCode) : { ok: true }
    } catch {
      return failure('connection', null)
    }
  }
}
