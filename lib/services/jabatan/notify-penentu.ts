import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { enqueueMail } from '@/lib/data/outbox'
import { listPenentu } from '@/lib/data/penentu'
import type { UnitOfWork } from '@/lib/data/transaction'

/** No name, no post, no number: what it is about stands behind the sign-in. */
const KABAR = {
  subjek: 'Ada usulan tentang penjagaan identitas',
  teks: 'Ada usulan tentang jabatan atau kunci yang menjaga identitas pelapor. Masuk ke halaman petugas, lalu buka Kunci. Bila usulan itu tidak Anda kenal, tolak usulan itu dan beri tahu rekan Anda.',
}

/**
 * Tells everybody who decides about keys in these layanan, in the transaction of the proposal itself: before anything takes
 * effect, not after. `kunci` names the proposal.
 */
export async function notifyPenentu({ tx, at }: UnitOfWork, kunci: string, layanan: readonly Layanan[]): Promise<void> {
  for (const { petugasId, surel, jabatan } of await listPenentu(tx, layanan, at)) {
    const holds = jabatan.some((post) => layanan.includes(post.layanan) && (post.sampai === null || post.sampai > at))
    if (surel && holds) await enqueueMail(tx, at, { kunci: `penentu:${kunci}:${petugasId}`, kepada: surel, ...KABAR })
  }
}
