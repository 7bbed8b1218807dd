import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import { isPemegangKasus } from '@/lib/domain/alur/engine'
import { bolehMenerima } from '@/lib/domain/jabatan/penerus'
import type { Layanan } from '@/lib/domain/layanan'
import { listPegangan } from '@/lib/data/beban'
import { moveKasus } from '@/lib/data/kasus'
import { findPetugas } from '@/lib/data/petugas'
import type { UnitOfWork } from '@/lib/data/transaction'

type Post = Readonly<{ peran: Peran; layanan: Layanan }>
type PassOn = Readonly<{ petugasId: string; post: Post; penerusId: string | null }>

/**
 * The open cases somebody holds by a post go to his successor, or back to all who have it, in the act that ends the post.
 * @throws AppError CONFLICT when one of them moved meanwhile.
 */
export async function passOnKasus({ tx, at, audit }: UnitOfWork, { petugasId, post, penerusId }: PassOn): Promise<void> {
  if (!isPemegangKasus(post.layanan, post.peran)) return
  const penerus = penerusId === null ? null : await findPetugas(penerusId, at)
  for (const kasus of await listPegangan(tx, petugasId, [post.layanan])) {
    // Where it may not go to him, it goes back to all who have the post.
    const kepada = penerus !== null && bolehMenerima(kasus, post.peran, penerus) ? penerus.id : null
    if (!(await moveKasus(tx, kasus, { pemegangId: kepada, giliranBasi: true }))) throw new AppError('CONFLICT')
    const rincian = { dari: petugasId, kepada: kepada ?? '' }
    audit({ aktor: 'sistem', tindakan: 'SERAH_TUGAS', objek: `pengaduan:${kasus.id}`, rincian })
  }
}
