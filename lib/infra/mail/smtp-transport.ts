import 'server-only'
import nodemailer from 'nodemailer'
import { AUTO_HEADERS, messageId, refuseMalformed, type Mail, type SendResult, type Transport } from '@/lib/infra/mail/mail'

const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000, dnsTimeout: 5_000 }

type SmtpError = { code?: string; responseCode?: number; rejected?: readonly string[] }

/** 5xx is the server's last word; everything else (4xx, no connection, timeout) may pass. */
function failure(error: unknown): SendResult {
  const { code = 'ERROR', responseCode, rejected = [] } = error as SmtpError
  const permanent = (responseCode ?? 0) >= 500
  const refusal: SendResult = { ok: false, retry: !permanent, reason: responseCode ? `smtp ${responseCode}` : `smtp ${code}` }
  // Only a refused recipient is a bounce; a refused sender or login says nothing about the address.
  return permanent && rejected.length > 0 ? { ...refusal, bounced: true } : refusal
}

export function createSmtpTransport(url: string, from: string): Transport {
  const mailer = nodemailer.createTransport({ url, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true })
  return async (mail: Mail) => {
    const refused = refuseMalformed(mail)
    if (refused) return refused
    try {
      const { id: _id, ...content } = mail
      const options = { messageId: messageId(mail), headers: AUTO_HEADERS, disableFileAccess: true, disableUrlAccess: true }
      await mailer.sendMail({ from, ...content, ...options })
      return { ok: true }
    } catch (error) {
      return failure(error)
    }
  }
}
