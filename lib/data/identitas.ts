import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import { oncePerRequest } from '@/lib/infra/request-memo'

/** Active public recipients of a layanan: the custodian's and the recovery key's. */
export async function listPenerima(layanan: Layanan, client?: Tx) {
  const load = (from: Tx) =>
    from.kunciIdentitas.findMany({
      where: { layanan, aktif: { not: null } },
      orderBy: { jenis: 'asc' },
      select: { jenis: true, penerima: true, aktif: true },
    })
  return client ? load(client) : oncePerRequest(`penerima|${layanan}`, () => load(db))
}

/** How many of these recipients are active keys. */
export async function countAktif(client: Tx, penerima: readonly string[]): Promise<number> {
  return client.kunciIdentitas.count({ where: { penerima: { in: [...penerima] }, aktif: { not: null } } })
}

/** The custodian's private key as he wrapped it with his passphrase. Useless to anybody without it. */
export async function findKunciTerbungkus(petugasId: string, layanan: Layanan) {
  return db.kunciIdentitas.findFirst({
    where: { petugasId, layanan, jenis: 'PEMEGANG', aktif: { not: null } },
    select: { bungkus: true, penerima: true },
  })
}

type NewIdentitas = Readonly<{
  pengaduanId: string
  urutan: number
  field?: string
  algoritma: string
  penerima: readonly string[]
  amplop: Uint8Array<ArrayBuffer>
  sidikToken: string
}>

/** Puts an envelope in. `createMany` sends no RETURNING, which this login could not read. */
export async function insertIdentitas(tx: Tx, at: Date, row: NewIdentitas): Promise<void> {
  await tx.identitas.createMany({ data: [{ ...row, penerima: [...row.penerima], dibuatAt: at }] })
}

export type NewPembukaan = Readonly<{ pengaduanId: string; petugasId: string; alasan: string; dasar: string; uraian: string }>

export async function insertPembukaan(tx: Tx, at: Date, row: NewPembukaan): Promise<string> {
  const created = await tx.pembukaanIdentitas.create({ data: { ...row, dibuatAt: at }, select: { id: true } })
  return created.id
}

/** The only way to an envelope: a database function that demands a committed, audited, unused opening. */
export async function releaseAmplop(pembukaanId: string) {
  return db.$queryRaw<
    { nomor: number; kasus: string; isi: Uint8Array }[]
  >`SELECT "nomor", "kasus", "isi" FROM "lepasAmplop"(${pembukaanId}::uuid)`
}

/** Number and moment of each envelope with an identity; never the envelope. */
export async function listAmplopIdentitas(akarId: string) {
  return db.identitas.findMany({
    where: { pengaduanId: akarId, field: 'identitas' },
    orderBy: { urutan: 'asc' },
    select: { urutan: true, dibuatAt: true },
  })
}

/** Cases of a chain. */
export async function listRantai(akarId: string): Promise<readonly string[]> {
  return (await db.pengaduan.findMany({ where: { akarId }, select: { id: true } })).map(({ id }) => id)
}

export async function listPembukaan(pengaduanId: string) {
  return db.pembukaanIdentitas.findMany({
    where: { pengaduanId },
    orderBy: { dibuatAt: 'asc' },
    select: { id: true, alasan: true, dasar: true, dibuatAt: true },
  })
}

export type PenjagaanLacak = Readonly<{ dipindahkanAt: Date | null; identitasDimintaLagi: boolean; kunciHilang: boolean }>

/** What the reporter is told about the state of his envelope, without the envelope. The newest is the one that counts. */
export async function findPenjagaanLacak(akarId: string): Promise<PenjagaanLacak> {
  const rows = await db.identitas.findMany({
    where: { pengaduanId: akarId, field: 'identitas' },
    orderBy: { urutan: 'desc' },
    select: { penerima: true, tidakTerbuktiAt: true, dipindahkanAt: true },
  })
  const newest = rows[0]
  const moved = rows.flatMap((row) => (row.dipindahkanAt ? [row.dipindahkanAt.getTime()] : []))
  return {
    dipindahkanAt: moved.length > 0 ? new Date(Math.max(...moved)) : null,
    identitasDimintaLagi: newest?.tidakTerbuktiAt != null,
    kunciHilang: newest !== undefined && newest.tidakTerbuktiAt === null && (await countAktif(db, newest.penerima)) === 0,
  }
}

/** An opening this petugas made himself and whose envelope was released since a moment. */
export async function findPembukaanTerbuka(tx: Tx, id: string, petugasId: string, sejak: Date) {
  return tx.pembukaanIdentitas.findFirst({
    where: { id, petugasId, dilepasAt: { gte: sejak } },
    select: { id: true, alasan: true, pengaduanId: true },
  })
}

export async function insertCetakIdentitas(
  tx: Tx,
  at: Date,
  row: Readonly<{ pembukaanId: string; kode: string; petugasId: string }>,
): Promise<void> {
  await tx.cetakIdentitas.createMany({ data: [{ ...row, dibuatAt: at }] })
}
