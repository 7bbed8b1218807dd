import { z } from 'zod'
import { pembukaanSchema } from './alasan'

/** An opening of one original picture: the same reasons as for an identity, and which picture. */
export const pembukaanAsliSchema = pembukaanSchema.extend({ buktiId: z.uuid() })

export type PembukaanAsliInput = z.infer<typeof pembukaanAsliSchema>

/** What the bytes of an original are bound to, whoever seals them: the form it came with and its fingerprint. */
export const asliContext = (kirimanId: string, sidik: string): string => `bukti-asli|${kirimanId}|${sidik}`
