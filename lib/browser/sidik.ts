import { formatSidik } from '@/lib/domain/identitas/sidik'

/** The fingerprint of a public recipient, as the server computes it too. */
export async function sidikOf(penerima: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(penerima))
  return formatSidik([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}
