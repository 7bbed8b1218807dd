import 'server-only'

/** `id` is the outbox row's id: Message-ID and idempotency key, so a repeated sending can be recognised. */
export type Mail = { id: string; to: string; subject: string; text: string }

/** `bounced`: the server says that this very address takes no mail; other refusals are about the sender. */
export type SendResult = { ok: true } | { ok: false; retry: boolean; reason: string; bounced?: boolean }

export type Transport = (mail: Mail) => Promise<SendResult>

const MAIL_ID = /^[A-Za-z0-9_-]{1,100}$/

/** Ids become file names and headers; line breaks in an address or subject would start a header of their own. */
export function refuseMalformed(mail: Mail): SendResult | null {
  if (!MAIL_ID.test(mail.id)) return { ok: false, retry: false, reason: 'mail id malformed' }
  if (/[\r\n]/.test(mail.to + mail.subject)) return { ok: false, retry: false, reason: 'line break in a header' }
  return null
}

/** No out-of-office answer goes back to a machine: it would tell an office's mailbox that somebody reports. */
export const AUTO_HEADERS = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } as const

export const messageId = (mail: Mail) => `<${mail.id}@kumbang>`
