import 'server-only'
import type { Kategori, Layanan } from '@/lib/domain/layanan'
import { KECAMATAN_LUAR } from '@/lib/domain/lapor/pilihan'
import { db, type Tx } from '@/lib/infra/db'

const SELECT = { id: true, nama: true, jenis: true, kecamatan: true, posisi: true } as const

/** Units a reporter may name for a category; OPD includes the posts of the Inspektorat itself. */
export async function listUnitFor(layanan: Layanan, kategori: Exclude<Kategori, 'LAIN'>) {
  const jenis = kategori === 'OPD' ? (['OPD', 'BIDANG'] as const) : (['DESA', 'KELURAHAN'] as const)
  return db.unit.findMany({
    where: { aktif: true, lingkup: layanan, jenis: { in: [...jenis] } },
    orderBy: [{ kecamatan: 'asc' }, { nama: 'asc' }],
    select: SELECT,
  })
}

export async function listKecamatan() {
  return db.unit.findMany({ where: { jenis: 'KECAMATAN' }, orderBy: { nama: 'asc' }, select: SELECT })
}

export async function findUnit(client: Tx, id: string) {
  return client.unit.findUnique({ where: { id }, select: { ...SELECT, instansiId: true, lingkup: true } })
}

/** Posts and divisions of the office a file can be routed to, in the order of the office. */
export async function listBidang(layanan: Layanan) {
  return db.unit.findMany({
    where: { aktif: true, jenis: 'BIDANG', lingkup: layanan, posisi: { not: null } },
    orderBy: { id: 'asc' },
    select: SELECT,
  })
}

/** Agencies a case of this layanan can be sent to. */
export async function listOpd(layanan: Layanan) {
  return db.unit.findMany({ where: { aktif: true, jenis: 'OPD', lingkup: layanan }, orderBy: { nama: 'asc' }, select: SELECT })
}

/** Units a petugas can sit in, the offices of the site first, that of the WBS before all. */
export async function listUnitKerja() {
  const rows = await db.unit.findMany({
    where: { jenis: 'OPD' },
    orderBy: { nama: 'asc' },
    select: { id: true, nama: true, instansi: { select: { layanan: true } } },
  })
  const rank = (row: (typeof rows)[number]) => (row.instansi === null ? 2 : row.instansi.layanan === 'WBS' ? 0 : 1)
  return rows.sort((a, b) => rank(a) - rank(b))
}

export async function listSemuaUnit() {
  return db.unit.findMany({
    where: { jenis: { not: 'BIDANG' } },
    orderBy: [{ jenis: 'asc' }, { kecamatan: 'asc' }, { nama: 'asc' }],
    select: { ...SELECT, aktif: true, instansiId: true },
  })
}

type NewUnit = Readonly<{ id: string; jenis: 'OPD' | 'DESA' | 'KELURAHAN' | 'KECAMATAN'; nama: string; kecamatan: string | null }>

/** @throws Prisma's unique violation when the id is taken. */
export async function createUnit(tx: Tx, row: NewUnit): Promise<void> {
  await tx.unit.create({ data: row, select: { id: true } })
}

/** A unit that cases name is never removed, only no longer offered. The office itself stays. */
export async function setUnitAktif(tx: Tx, id: string, aktif: boolean): Promise<boolean> {
  return (await tx.unit.updateMany({ where: { id, instansiId: null, aktif: !aktif }, data: { aktif } })).count === 1
}

/** The name of a kecamatan given by its code; what is no code here is a name already. */
export async function namaKecamatan(tx: Tx, kecamatan: string | null): Promise<string | null> {
  if (kecamatan === null) return null
  if (kecamatan === KECAMATAN_LUAR) return 'Luar daerah'
  return (await tx.unit.findFirst({ where: { id: kecamatan, jenis: 'KECAMATAN' }, select: { nama: true } }))?.nama ?? kecamatan
}
