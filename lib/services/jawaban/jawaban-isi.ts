import 'server-only'
import { z } from 'zod'
import { openJson } from '@/lib/infra/cipher'

export const jawabanContext = (pengaduanId: string, versi: number) => `jawaban|${pengaduanId}|${versi}`

const schema = z.object({ isi: z.string() })

/** The words of one version of an answer. */
export function readJawaban(pengaduanId: string, versi: number, isiTersegel: Uint8Array): string {
  return schema.parse(openJson(isiTersegel, jawabanContext(pengaduanId, versi))).isi
}
