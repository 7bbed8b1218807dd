import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'

export type NewInstansi = Readonly<{
  id: string
  layanan: Layanan
  nama: string
  pemda: string
  alamat: string
  telepon: string
  nomorSk: string | null
  tempat: string
  kodePos: string
  singkatan: string
}>

/** The office and the unit that stands for it; returns the unit's id. */
export async function createInstansi(tx: Tx, row: NewInstansi): Promise<string> {
  await tx.instansi.create({ data: row, select: { id: true } })
  const unitId = `opd-${row.id}`
  await tx.unit.create({ data: { id: unitId, jenis: 'OPD', nama: row.nama, instansiId: row.id }, select: { id: true } })
  return unitId
}

export async function findInstansi(client: Tx, layanan: Layanan) {
  return client.instansi.findUnique({
    where: { layanan },
    select: { id: true, nama: true, pemda: true, telepon: true, alamat: true, retensiIdentitasHari: true, tungguKunciJam: true },
  })
}

/** The short name an office gave itself, for its numbers. */
export async function findSingkatan(layanan: Layanan): Promise<string | null> {
  return (await db.instansi.findUnique({ where: { layanan }, select: { singkatan: true } }))?.singkatan ?? null
}

/** What the letterhead of an office says. */
export async function findKop(client: Tx, layanan: Layanan) {
  return client.instansi.findUnique({
    where: { layanan },
    select: { pemda: true, nama: true, alamat: true, telepon: true, kodePos: true, tempat: true },
  })
}

/** The unit that is the office itself. */
export async function findUnitKantor(client: Tx, instansiId: string): Promise<string | null> {
  return (await client.unit.findFirst({ where: { instansiId, jenis: 'OPD' }, orderBy: { id: 'asc' }, select: { id: true } }))?.id ?? null
}

export async function findInstansiAktif(layanan: Layanan) {
  return findInstansi(db, layanan)
}

/** Every office of this site, as public pages and receipts name it. */
export async function listInstansi() {
  return db.instansi.findMany({ select: { layanan: true, nama: true, pemda: true, alamat: true, kodePos: true, telepon: true } })
}

/** Names an office is known by: what its people type first when a password is asked for. */
export async function listNamaKantor(): Promise<readonly string[]> {
  const rows = await db.instansi.findMany({ select: { nama: true, pemda: true, tempat: true, singkatan: true } })
  return rows.flatMap((row) => Object.values(row))
}
