import 'server-only'
import { z } from 'zod'

export const rilisContext = (pengaduanId: string, versi: number) => `rilisMedia|${pengaduanId}|${versi}`

/** What a sealed release holds. */
export const isiRilisSchema = z.object({ judul: z.string(), isi: z.string() })
