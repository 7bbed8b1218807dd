import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { PernyataanInput } from '@/lib/domain/kunci/kunci-schema'
import { PERNYATAAN_VERSI, pernyataanTeks } from '@/lib/domain/kunci/pernyataan'
import { insertPernyataan } from '@/lib/data/usulan-kunci'
import { sha256 } from '@/lib/infra/kode'
import { isPemegangAtau } from './authorize'
import { runKunci } from './run-kunci'

/** Fingerprint of the wording in force. */
export const sidikPernyataan = (): string => sha256(pernyataanTeks())

/**
 * The custodian's undertaking to keep identities secret (policy P5), signed before a key is made.
 * @throws AppError FORBIDDEN; CONFLICT when the wording changed while the page was open.
 */
export async function signPernyataan(petugas: Petugas, { layanan, sidikTeks }: PernyataanInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'TANDATANGANI_PERNYATAAN',
    objek: `petugas:${petugas.id}`,
    run: async ({ tx, at }) => {
      if (!isPemegangAtau(petugas, layanan)) throw new AppError('FORBIDDEN')
      if (sidikTeks !== sidikPernyataan()) throw new AppError('CONFLICT')
      await insertPernyataan(tx, at, { petugasId: petugas.id, layanan, versiTeks: PERNYATAAN_VERSI, sidikTeks })
    },
  })
}
