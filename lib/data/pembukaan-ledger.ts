import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

type Where = Prisma.PengaduanWhereInput

const SELECT = {
  id: true,
  petugasId: true,
  alasan: true,
  dasar: true,
  uraian: true,
  buktiId: true,
  dibuatAt: true,
  dilepasAt: true,
  pengaduan: { select: { nomorTiket: true, nomorRegister: true, layanan: true } },
  cetak: { select: { kode: true, dibuatAt: true }, orderBy: { dibuatAt: 'asc' } },
} as const satisfies Prisma.PembukaanIdentitasSelect

/** Openings of identities, newest first. */
export async function listLedger(scope: Where, take: number, skip: number) {
  return db.pembukaanIdentitas.findMany({
    where: { pengaduan: scope },
    orderBy: [{ dibuatAt: 'desc' }, { id: 'desc' }],
    take,
    skip,
    select: SELECT,
  })
}

export async function countLedger(scope: Where): Promise<number> {
  return db.pembukaanIdentitas.count({ where: { pengaduan: scope } })
}

/** Batches of envelopes that were in a browser to be sealed anew or tested, newest first. */
export async function listPelepasan(layanan: readonly Layanan[], take: number) {
  return db.pelepasanSegelUlang.findMany({
    where: { serahTerima: { layanan: { in: [...layanan] } }, OR: [{ jumlah: null }, { jumlah: { gt: 0 } }] },
    orderBy: { dibuatAt: 'desc' },
    take,
    select: {
      id: true,
      petugasId: true,
      tahap: true,
      dibuatAt: true,
      dilepasAt: true,
      jumlah: true,
      serahTerima: { select: { layanan: true, jenis: true } },
    },
  })
}
