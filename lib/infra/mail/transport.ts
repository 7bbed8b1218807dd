import 'server-only'
import { env, type Env } from '@/lib/infra/env'
import { createOutboxTransport } from '@/lib/infra/mail/outbox-transport'
import { createResendTransport } from '@/lib/infra/mail/resend-transport'
import { createSmtpTransport } from '@/lib/infra/mail/smtp-transport'
import type { Mail, SendResult, Transport } from '@/lib/infra/mail/mail'

export type { Mail, SendResult } from '@/lib/infra/mail/mail'

function createTransport(settings: Env): Transport {
  if (settings.mail === 'smtp') return createSmtpTransport(settings.smtpUrl ?? '', settings.mailFrom)
  if (settings.mail === 'resend') {
    return createResendTransport({ apiKey: settings.resendApiKey ?? '', baseUrl: settings.resendBaseUrl, from: settings.mailFrom })
  }
  return createOutboxTransport(settings.dataDir, settings.mailFrom)
}

let chosen: Transport | undefined

/** Never throws: the worker decides by `retry` whether to try again. */
export function sendMail(mail: Mail): Promise<SendResult> {
  chosen ??= createTransport(env())
  return chosen(mail)
}
