import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { unlinkPengaduan } from '@/lib/data/akun-pengaduan'
import { lockAkunPelapor } from '@/lib/data/akun-pelapor'
import { inTransaction } from '@/lib/data/transaction'
import type { Pelapor } from './get-pelapor'

/** Lets a case go; it opens with its own two codes as before. @throws AppError NOT_FOUND for a case of somebody else. */
export async function releasePengaduan({ akunId }: Pelapor, pengaduanId: string): Promise<void> {
  await inTransaction(async ({ tx, audit }) => {
    await lockAkunPelapor(tx, akunId)
    if (!(await unlinkPengaduan(tx, akunId, pengaduanId))) throw new AppError('NOT_FOUND')
    audit({ aktor: 'pelapor', tindakan: 'LEPAS_DARI_AKUN', objek: 'akunPelapor' })
  })
}
