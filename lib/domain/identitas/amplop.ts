import { z } from 'zod'

/** Every envelope has this many bytes of plaintext, so its length tells nothing about a name or an address. */
export const AMPLOP_BYTES = 4096

/** age v1: header and two X25519 stanzas, then nonce, payload and tag. One length only is accepted. */
export const AMPLOP_ALGORITMA = 'age-v1-x25519'

const amplopSchema = z.object({
  v: z.literal(1),
  pengaduanId: z.string(),
  field: z.string(),
  at: z.string(),
  data: z.record(z.string(), z.string()),
})

export type Amplop = z.infer<typeof amplopSchema>

/** The field of the envelope that holds the key of an original picture. */
export const fieldBukti = (buktiId: string) => `bukti:${buktiId}`

/** The bytes to seal: JSON bound to one case and field, padded with spaces. @throws RangeError when it does not fit. */
export function packAmplop(pengaduanId: string, at: string, data: Readonly<Record<string, string>>, field = 'identitas'): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ v: 1, pengaduanId, field, at, data }))
  if (json.length > AMPLOP_BYTES) throw new RangeError('identitas too long for its envelope')
  const padded = new Uint8Array(AMPLOP_BYTES).fill(0x20)
  padded.set(json)
  return padded
}

/** @throws Error 'BINDING' when the envelope was made for another case or field: someone moved it. */
export function unpackAmplop(bytes: Uint8Array, pengaduanId: string, field = 'identitas'): Amplop {
  const amplop = amplopSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  if (amplop.pengaduanId !== pengaduanId || amplop.field !== field) throw new Error('BINDING')
  return amplop
}
