import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { JUMLAH_KATA, KATA } from '@/lib/domain/kunci/kata'
import { bytesOf, base64Of } from './base64'

/** A key just made: `sandi` is shown once and lies nowhere; `bungkus` is what the server keeps and cannot open. */
export type KunciBaru = Readonly<{ penerima: string; sandi: string; bungkus: string }>

/** Ten words drawn by the browser's generator; 512 words are nine bits, so no draw is better than another. */
function drawSandi(): string {
  const draws = crypto.getRandomValues(new Uint16Array(JUMLAH_KATA))
  return [...draws].map((draw) => KATA[draw % KATA.length] ?? '').join(' ')
}

/** The passphrase as typed: case and spacing do not matter. */
export const plainSandi = (typed: string): string =>
  typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ')

/** The private key behind a wrapped one, or null when the passphrase is wrong. Takes about a second (scrypt, N = 2^18). */
export async function unwrapKunci(bungkus: string, sandi: string): Promise<string | null> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(sandi)
  try {
    return (await decrypter.decrypt(bytesOf(bungkus), 'text')).trim()
  } catch {
    return null
  }
}

/** scrypt's work factor: N = 2^18, about a second in a browser. */
const WORK = 18

/** Makes the custodian's key in this browser, and opens it once to prove that passphrase and wrapping belong together. */
export async function createKunci(work = WORK): Promise<KunciBaru> {
  const identity = await generateX25519Identity()
  const sandi = drawSandi()
  const wrapper = new Encrypter()
  wrapper.setPassphrase(sandi)
  wrapper.setScryptWorkFactor(work)
  const bungkus = base64Of(await wrapper.encrypt(identity))
  if ((await unwrapKunci(bungkus, sandi)) !== identity) throw new Error('the key does not open with its own passphrase')
  return { penerima: await identityToRecipient(identity), sandi, bungkus }
}
