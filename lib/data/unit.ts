import 'server-only'
import type { Kategori } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'

const SELECT = { id: true, nama: true, jenis: true, kecamatan: true, posisi: true } as const

/** Units a reporter may name for a category; OPD includes the posts of the Inspektorat itself. */
export async function listUnitFor(kategori: Exclude<Kategori, 'LAIN'>) {
  const jenis = kategori === 'OPD' ? (['OPD', 'BIDANG'] as const) : (['DESA', 'KELURAHAN'] as const)
  return db.unit.findMany({
    where: { aktif: true, jenis: { in: [...jenis] } },
    orderBy: [{ kecamatan: 'asc' }, { nama: 'asc' }],
    select: SELECT,
  })
}

export async function listKecamatan() {
  return db.unit.findMany({ where: { jenis: 'KECAMATAN' }, orderBy: { nama: 'asc' }, select: SELECT })
}

export async function findUnit(client: Tx, id: string) {
  return client.unit.findUnique({ where: { id }, select: { ...SELECT, instansiId: true } })
}
