import { findPetugas } from '@/lib/data/petugas'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'

export type Target = Readonly<{ pengaduanId: string; versi: number }>

export async function petugasOf(namaPengguna: string): Promise<Petugas> {
  const row = await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })
  const petugas = await findPetugas(row.id, now())
  if (!petugas) throw new Error(namaPengguna)
  return petugas
}

export async function targetOf(pengaduanId: string): Promise<Target> {
  const { versi } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { versi: true } })
  return { pengaduanId, versi }
}
