import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { StatusPublikasi } from '@/lib/domain/publikasi/status'
import { listPublikasi } from '@/lib/data/publikasi'
import { refuse } from '@/lib/services/alur/audit-refusal'

export type BarisModerasi = Readonly<{
  pengaduanId: string
  judul: string
  topik: string
  status: StatusPublikasi
  nomor: string | null
  diubahAt: Date
}>

/** Texts that wait for the moderator, and those he has decided, newest first. @throws AppError FORBIDDEN. */
export async function listModerasi(petugas: Petugas): Promise<readonly BarisModerasi[]> {
  const held = petugas.peran.filter((post) => !post.atasan).map((post) => post.peran)
  if (!may(held, 'publikasi:moderate')) return refuse(petugas, 'BACA_MODERASI', 'publikasi', 'FORBIDDEN')
  return listPublikasi(petugas, 200)
}
