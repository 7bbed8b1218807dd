/** What became of a file that was asked for; `lain`: neither it nor a refusal came, such as the sign-in page. */
export type Unduhan = Readonly<{ hasil: 'berkas'; nama: string; isi: Blob } | { hasil: 'tolak'; kalimat: string } | { hasil: 'lain' }>

const nameOf = (disposition: string): string | null => /^attachment; filename="([^"]+)"$/.exec(disposition)?.[1] ?? null

/** Asks for a file of the office; a refusal comes back as the sentence the server gave. @throws TypeError when the line breaks. */
export async function fetchUnduhan(href: string, signal: AbortSignal): Promise<Unduhan> {
  const answer = await fetch(href, { signal, credentials: 'same-origin' })
  const nama = nameOf(answer.headers.get('Content-Disposition') ?? '')
  if (answer.ok && nama !== null) return { hasil: 'berkas', nama, isi: await answer.blob() }
  const plain = answer.headers.get('Content-Type')?.startsWith('text/plain') ?? false
  return !answer.ok && plain ? { hasil: 'tolak', kalimat: await answer.text() } : { hasil: 'lain' }
}

/** A browser reads the file after the click; it is let go a minute later. */
const HELD_MS = 60_000

/** Hands the file to the browser's own downloads. */
export function saveBerkas({ nama, isi }: Readonly<{ nama: string; isi: Blob }>): void {
  const url = URL.createObjectURL(isi)
  const link = document.createElement('a')
  link.href = url
  link.download = nama
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS)
}
