import 'server-only'
import { randomInt } from 'node:crypto'
import { backoffSeconds } from '@/lib/domain/mail-backoff'
import { lastTokenAt, takeToken } from '@/lib/data/keran'
import { claimMails, markFailed, markSent, postponeMail, type ClaimedMail } from '@/lib/data/outbox-claim'
import { KABAR } from '@/lib/domain/rem'
import { now } from '@/lib/infra/clock'
import { crashPoint } from '@/lib/infra/crash'
import { log } from '@/lib/infra/log'
import { sendMail } from '@/lib/infra/mail/transport'
import { KUNCI_JAWABAN } from '@/lib/services/kiriman/enqueue-jawaban'
import { isTanpaBenturan } from '@/lib/data/pengaduan'
import { sidikHarian } from '@/lib/services/pintu/brake'
import { recordMemantul } from '@/lib/services/surel/record-memantul'
import { completeMailedAnswer, failMailedAnswer } from './mailed-answer'

const BATCH = 10

async function afterSent(mail: ClaimedMail): Promise<void> {
  if (mail.kunci.startsWith(KUNCI_JAWABAN)) await completeMailedAnswer(mail.kunci.slice(KUNCI_JAWABAN.length))
}

async function afterGivenUp(mail: ClaimedMail, bounced: boolean): Promise<void> {
  if (bounced) await recordMemantul(mail.kunci)
  if (mail.kunci.startsWith(KUNCI_JAWABAN)) await failMailedAnswer(mail.kunci.slice(KUNCI_JAWABAN.length))
}

/** A notice that something waits, as against an answer, a test or a warning: its key begins with its case. */
const isKabar = (kunci: string) => /^[0-9a-f]{32}:/.test(kunci)

/**
 * One notice an hour an address, whatever happened meanwhile: it only says that there is something to look at. A later one
 * waits; when another was sent since it was written, that one told of it too.
 */
async function isHeldBack({ id, kunci, kepada, dibuatAt }: ClaimedMail): Promise<boolean> {
  if (!isKabar(kunci)) return false
  // What goes around somebody has an hour of its own: it must move no other notice that somebody may see come or stay away.
  const lane = (await isTanpaBenturan(kunci.slice(0, 32))) ? 'biasa' : 'tersegel'
  const bucket = `kabar|${lane}|${await sidikHarian(kepada.toLowerCase())}`
  const last = await lastTokenAt(bucket, KABAR)
  const wait = await takeToken(bucket, KABAR)
  if (wait === 0) return false
  if (last && last > dibuatAt) await markSent(id, now())
  else await postponeMail(id, new Date(now().getTime() + wait))
  return true
}

async function deliver(mail: ClaimedMail): Promise<void> {
  if (await isHeldBack(mail)) return
  const result = await sendMail({ id: mail.id, to: mail.kepada, subject: mail.subjek, text: mail.teks })
  if (result.ok) {
    crashPoint('after_send')
    // The case first: should this process die in between, the mail's own id keeps a second sending from doubling it.
    await afterSent(mail)
    await markSent(mail.id, now())
    return
  }
  const seconds = result.retry ? backoffSeconds(mail.percobaan, randomInt(1000) / 1000) : null
  await markFailed(mail.id, seconds === null ? null : new Date(now().getTime() + seconds * 1000), result.reason)
  if (seconds === null) await afterGivenUp(mail, result.bounced ?? false)
  log('warn', 'mail.failed', { retry: seconds !== null, tries: mail.percobaan })
}

/** Sends what is due; at least once, with one id a mail. Returns how many mails it took. */
export async function deliverOutbox(): Promise<number> {
  const mails = await claimMails(now(), BATCH)
  for (const mail of mails) await deliver(mail)
  return mails.length
}
