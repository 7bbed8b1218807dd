import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { StatusPublikasi } from '@/lib/domain/publikasi/status'
import { pengaduanScope } from '@/lib/data/scope'
import { db } from '@/lib/infra/db'
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
  return db.publikasi.findMany({
    where: { pengaduan: pengaduanScope(petugas) },
    orderBy: [{ diubahAt: 'desc' }],
    take: 200,
    select: { pengaduanId: true, judul: true, topik: true, status: true, nomor: true, diubahAt: true },
  })
}
