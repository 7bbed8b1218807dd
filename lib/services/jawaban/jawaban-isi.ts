import 'server-only'
import { segel } from '@/lib/domain/segel'
import * as z from 'zod'
import { openJson } from '@/lib/infra/cipher'

const schema = z.object({ isi: z.string() })

/** The words of one version of an answer. */
export function readJawaban(pengaduanId: string, versi: number, isiTersegel: Uint8Array): string {
  return schema.parse(openJson(isiTersegel, segel.jawaban(pengaduanId, versi))).isi
}
