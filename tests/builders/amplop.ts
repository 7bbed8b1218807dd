import { splitTerkirim } from '@/lib/domain/identitas/amplop'

/** What the server reads of an envelope a browser sent. */
export function terkirim(text: string): Readonly<{ amplop: Uint8Array<ArrayBuffer>; sidikToken: string }> {
  const parts = splitTerkirim(text)
  return { amplop: new Uint8Array(Buffer.from(parts?.base64 ?? '', 'base64')), sidikToken: parts?.sidikToken ?? '' }
}
