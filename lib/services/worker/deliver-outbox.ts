import 'server-only'
import { randomInt } from 'node:crypto'
import { teleponOf } from '@/lib/domain/alamat-kabar'
import { backoffSeconds } from '@/lib/domain/mail-backoff'
import { lastTokenAt, takeToken } from '@/lib/data/keran'
import { claimMails, markFailed, markSent, postponeMail, type ClaimedMail } from '@/lib/data/outbox-claim'
import { KABAR } from '@/lib/domain/rem'
import { now } from '@/lib/infra/clock'
import { crashPoint } from '@/lib/infra/crash'
import { log } from '@/lib/infra/log'
import { sendMail, type SendResult } from '@/lib/infra/mail/transport'
import { sendPesan } from '@/lib/infra/pesan'
import { KUNCI_JAWABAN } from '@/lib/services/kiriman/enqueue-jawaban'
import { isTanpaBenturan } from '@/lib/data/pengaduan'
import { sidikHarian } from '@/lib/services/pintu/brake'
import { signSurel } from '@/lib/services/surel/sign-surel'
import { recordMemantul } from '@/lib/services/surel/record-memantul'
import { completeMails } from './mailed-answer'

const BATCH = 10

/** An answer's mail moves its case; any other only tells of something. */
const hasLanjutan = (mail: ClaimedMail) => mail.kunci.startsWith(KUNCI_JAWABAN)

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

/** By the road its address names. A message to a telephone is not signed: whoever holds it would read whose it is. */
async function send({ id, kepada, subjek, teks }: ClaimedMail): Promise<SendResult> {
  const telepon = teleponOf(kepada)
  if (telepon !== null) return sendPesan({ id, to: telepon, text: teks })
  return sendMail({ id, to: kepada, subject: subjek, text: await signSurel(id, teks) })
}

async function deliver(mail: ClaimedMail): Promise<void> {
  if (await isHeldBack(mail)) return
  const result = await send(mail)
  if (result.ok) {
    crashPoint('after_send')
    // The mail first, and the step of its case as a job of its own: whatever becomes of that, the mail is not sent again.
    await markSent(mail.id, now(), hasLanjutan(mail))
    return
  }
  const seconds = result.retry ? backoffSeconds(mail.percobaan, randomInt(1000) / 1000) : null
  const again = seconds === null ? null : new Date(now().getTime() + seconds * 1000)
  await markFailed(mail.id, again, result.reason, again === null && hasLanjutan(mail) ? now() : null)
  if (again === null && result.bounced) await recordMemantul(mail.kunci)
  log('warn', 'mail.failed', { retry: again !== null, tries: mail.percobaan })
}

/**
 * Sends what is due; at least once, with one id a mail. Each mail is taken on its own, so that a slow server holds nobody
 * else's lease, and one that fails in an unforeseen way holds up no other. Returns how many mails it took.
 */
export async function deliverOutbox(): Promise<number> {
  let taken = 0
  for (; taken < BATCH; taken += 1) {
    const [mail] = await claimMails(now(), 1)
    if (!mail) break
    try {
      await deliver(mail)
    } catch (error) {
      log('error', 'mail.failed', { name: error instanceof Error ? error.name : 'unknown', tries: mail.percobaan })
    }
  }
  if (taken > 0) await completeMails()
  return taken
}
