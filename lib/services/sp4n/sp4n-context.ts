import 'server-only'
import { isiNotaDinasSchema, type IsiNotaDinas } from '@/lib/domain/sp4n/nota-dinas'
import { openJson } from '@/lib/infra/cipher'

export const substansiContext = (pengaduanId: string) => `substansi|${pengaduanId}`
export const notaDinasContext = (pengaduanId: string, versi: number) => `notaDinas|${pengaduanId}|${versi}`
export const catatanNotaDinasContext = (pengaduanId: string, versi: number) => `notaDinas-catatan|${pengaduanId}|${versi}`

/** The words of one version of the memo. */
export function readNotaDinas(pengaduanId: string, versi: number, isiTersegel: Uint8Array): IsiNotaDinas {
  return isiNotaDinasSchema.parse(openJson(isiTersegel, notaDinasContext(pengaduanId, versi)))
}
