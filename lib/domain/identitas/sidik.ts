/** A key's fingerprint as people compare it on paper and on screen: eight groups of four from its SHA-256 in hex. */
export function formatSidik(sha256: string): string {
  return (sha256.slice(0, 32).toUpperCase().match(/.{4}/g) ?? []).join(' ')
}

/** What somebody typed from the paper, without spaces, hyphens and case. */
export const plainSidik = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-F]/g, '')
