import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isInAkun } from '@/lib/data/akun-pengaduan'
import type { Pelapor } from './get-pelapor'

/** May this reporter open that case without its codes? @throws AppError NOT_FOUND for a case outside his account. */
export async function assertOwnPengaduan({ akunId }: Pelapor, pengaduanId: string): Promise<void> {
  if (!(await isInAkun(akunId, pengaduanId))) throw new AppError('NOT_FOUND')
}
