import 'server-only'
import { env } from '@/lib/infra/env'
import type { SendResult } from '@/lib/infra/mail/mail'

const TIMEOUT_MS = 8_000

/** A short message to one telephone. `to` is E.164; `id` is the outbox row's, so a repeated sending can be recognised. */
export type PesanSingkat = Readonly<{ id: string; to: string; text: string }>

/** Said of this very number; every other refusal is about the sender or passes. */
const NUMBER_REFUSED = [404, 410, 422]

function resultOf(status: number): SendResult {
  // 409: the gateway has had this id before.
  if ((status >= 200 && status < 300) || status === 409) return { ok: true }
  if (NUMBER_REFUSED.includes(status)) return { ok: false, retry: false, reason: `pesan ${status}`, bounced: true }
  return { ok: false, retry: status === 408 || status === 429 || status >= 500, reason: `pesan ${status}` }
}

/** Is there a gateway for short messages (WhatsApp, SMS)? Without one no number is asked for and none is used. */
export const isPesanOn = () => env().pesan !== null

type Gerbang = Readonly<{ url: string; token: string }>

/** Hands one message to a gateway (docs/pesan.md). Never throws, and follows no redirect: a number goes where it was set to go. */
export async function postPesan({ url, token }: Gerbang, { id, to, text }: PesanSingkat, timeoutMs = TIMEOUT_MS): Promise<SendResult> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': id },
      body: JSON.stringify({ id, to, text }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    await answer.body?.cancel()
    return resultOf(answer.status)
  } catch {
    return { ok: false, retry: true, reason: 'pesan connection' }
  }
}

/** Never throws; without a gateway a message waits for one, as long as mail waits for its server. */
export async function sendPesan(pesan: PesanSingkat): Promise<SendResult> {
  const gerbang = env().pesan
  return gerbang ? postPesan(gerbang, pesan) : { ok: false, retry: true, reason: 'pesan off' }
}
