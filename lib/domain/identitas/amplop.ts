import * as z from 'zod'

/** Every envelope has this many bytes of plaintext, so its length tells nothing about a name or an address. */
export const AMPLOP_BYTES = 4096

/** age v1: header and one X25519 stanza a recipient, then nonce, payload and tag. */
export const AMPLOP_ALGORITMA = 'age-v1-x25519'

const amplopSchema = z.object({
  v: z.literal(1),
  pengaduanId: z.string(),
  field: z.string(),
  at: z.string(),
  data: z.record(z.string(), z.string()),
  token: z.string().optional(),
})

export type Amplop = z.infer<typeof amplopSchema>

/** The field of the envelope that holds the key of an original picture. */
export const fieldBukti = (buktiId: string) => `bukti:${buktiId}`

export type IsiAmplop = Readonly<{ pengaduanId: string; at: string; data: Readonly<Record<string, string>>; field?: string; token: string }>

/**
 * The bytes to seal: JSON bound to one case and field, padded with spaces. `token` is random; its hash is kept beside the
 * envelope, so that who seals it anew cannot put another in its place. @throws RangeError when it does not fit.
 */
export function packAmplop({ pengaduanId, at, data, field = 'identitas', token }: IsiAmplop): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ v: 1, pengaduanId, field, at, data, token }))
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

const bindingSchema = z.object({ pengaduanId: z.string(), field: z.string(), token: z.string().default('') })

/** Where an opened envelope says it belongs, and its token, whatever it holds. @throws Error when it holds something else. */
export function readBinding(bytes: Uint8Array): z.infer<typeof bindingSchema> {
  return bindingSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
}

/** What age writes in the clear before the sealed bytes: version, one stanza a recipient, and the header's MAC. */
const HEAD = /^age-encryption\.org\/v1\n((?:-> X25519 [A-Za-z0-9+/]{43}\n[A-Za-z0-9+/]{43}\n)+)--- [A-Za-z0-9+/]{43}\n/
const STANZA_CHARS = '-> X25519 '.length + 43 + 1 + 43 + 1
/** Nonce and tag of one STREAM chunk. */
const SEALED_EXTRA = 16 + 16

/**
 * Everything about an envelope that can be judged without opening it: age v1, one X25519 stanza for each recipient and no
 * other, and the one allowed length. Whether it holds an identity only the custodian finds out (WBS, W4).
 */
export function isAmplop(bytes: Uint8Array, recipients: number): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 22 + STANZA_CHARS * 4 + 48))
  const head = HEAD.exec(text)
  if (!head?.[1] || head[1].length !== STANZA_CHARS * recipients) return false
  return bytes.length === head[0].length + AMPLOP_BYTES + SEALED_EXTRA
}

/** An envelope as a browser sends it: its bytes in base64, a dot, and the hash of its token. */
const TERKIRIM = /^([A-Za-z0-9+/]+={0,2})\.([0-9a-f]{64})$/

/** The two parts of a sent envelope, or null when it is none. */
export function splitTerkirim(text: string): Readonly<{ base64: string; sidikToken: string }> | null {
  const match = TERKIRIM.exec(text)
  return match?.[1] && match[2] ? { base64: match[1], sidikToken: match[2] } : null
}
