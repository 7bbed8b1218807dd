import 'server-only'
import { segel } from '@/lib/domain/segel'
import { isiNotaDinasSchema, type IsiNotaDinas } from '@/lib/domain/sp4n/nota-dinas'
import { openJson } from '@/lib/infra/cipher'

/** The words of one version of the memo. */
export function readNotaDinas(pengaduanId: string, versi: number, isiTersegel: Uint8Array): IsiNotaDinas {
  return isiNotaDinasSchema.parse(openJson(isiTersegel, segel.notaDinas(pengaduanId, versi)))
}
