import 'server-only'
import { isiTelaahanSchema, type IsiTelaahan } from '@/lib/domain/dumas/telaahan'
import { openJson } from '@/lib/infra/cipher'

export const telaahanContext = (pengaduanId: string, versi: number) => `telaahan|${pengaduanId}|${versi}`
export const catatanTelaahanContext = (pengaduanId: string, versi: number) => `telaahan-catatan|${pengaduanId}|${versi}`

/** The words and findings of one version of a staff study. */
export function readTelaahan(pengaduanId: string, versi: number, isiTersegel: Uint8Array): IsiTelaahan {
  return isiTelaahanSchema.parse(openJson(isiTersegel, telaahanContext(pengaduanId, versi)))
}
