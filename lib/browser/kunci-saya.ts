import { sidikOf } from './sidik'

/** Fingerprints kept; a custodian who changes his key now and then is still known. */
const MOST = 8

/** `ingatan`: whose memory it is, "<layanan>:<petugas id>", so that two people at one machine have each their own. */
const nameOf = (ingatan: string) => `kumbang.sidik.${ingatan}`

/** Fingerprints of this person's own public keys that were made or used in this browser, the latest last. Nothing of it is secret. */
export function rememberedSidik(ingatan: string): readonly string[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(nameOf(ingatan)) ?? '[]')
    return Array.isArray(known) ? known.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

/** Remembers a public key as this person's own. A browser that keeps nothing goes on without. */
export async function rememberPenerima(ingatan: string, penerima: string): Promise<void> {
  try {
    const sidik = await sidikOf(penerima)
    const known = rememberedSidik(ingatan).filter((one) => one !== sidik)
    localStorage.setItem(nameOf(ingatan), JSON.stringify([...known, sidik].slice(-MOST)))
  } catch {
    // Storage is full or forbidden.
  }
}

/** The same from a private key that was just unwrapped: only its public half's fingerprint is kept. */
export async function rememberKunci(ingatan: string, identity: string): Promise<void> {
  try {
    const { identityToRecipient } = await import('age-encryption')
    await rememberPenerima(ingatan, await identityToRecipient(identity))
  } catch {
    // What is no key is not remembered.
  }
}
