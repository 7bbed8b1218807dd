import 'server-only'
import { segel } from '@/lib/domain/segel'
import { isiTelaahanSchema, type IsiTelaahan } from '@/lib/domain/dumas/telaahan'
import { openJson } from '@/lib/infra/cipher'

/** The words and findings of one version of a staff study. */
export function readTelaahan(pengaduanId: string, versi: number, isiTersegel: Uint8Array): IsiTelaahan {
  return isiTelaahanSchema.parse(openJson(isiTersegel, segel.telaahan(pengaduanId, versi)))
}
