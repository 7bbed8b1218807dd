import { Decrypter } from 'age-encryption'
import { bytesOf } from './base64'

/** The secret of a challenge, or null when this key does not open it. */
export async function answerTantangan(tersegel: string, identity: string): Promise<string | null> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(bytesOf(tersegel), 'text')
  } catch {
    return null
  }
}
