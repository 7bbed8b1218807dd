import * as z from 'zod'
import { pembukaanSchema } from './alasan'

/** An opening of one original picture: the same reasons as for an identity, and which picture. */
export const pembukaanAsliSchema = pembukaanSchema.extend({ buktiId: z.uuid() })

export type PembukaanAsliInput = z.infer<typeof pembukaanAsliSchema>
