import 'server-only'
import * as z from 'zod'

/** What a sealed release holds. */
export const isiRilisSchema = z.object({ judul: z.string(), isi: z.string() })
