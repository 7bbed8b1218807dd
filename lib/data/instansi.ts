import 'server-only'
import { createHash } from 'node:crypto'
import type { JabatanKantor } from '@/lib/domain/layanan/standar'
import type { Layanan } from '@/lib/domain/layanan'
import { unitIdOf } from '@/lib/domain/instansi/unit'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { db, type Tx } from '@/lib/infra/db'
import { oncePerRequest } from '@/lib/infra/request-memo'

/** Units and people of whatever office runs a layanan, alone or beside others. */
export const diKantor = (layanan: Layanan) => ({ OR: [{ layanan }, { tamu: { some: { layanan } } }] })

/** The layanan an office runs. */
export const layananKantor = (kantor: Readonly<{ layanan: Layanan; tamu: readonly Readonly<{ layanan: Layanan }>[] }> | null) =>
  kantor === null ? [] : [kantor.layanan, ...kantor.tamu.map((tamu) => tamu.layanan)]

export const SELECT_KANTOR = { select: { layanan: true, tamu: { select: { layanan: true } } } } as const

/** What an office is known by, as its row holds it; null where it has said nothing. */
export type Profil = Readonly<{
  nama: string
  pemda: string
  singkatan: string
  alamat: string
  tempat: string
  kodePos: string
  telepon: string
  faksimile: string | null
  surel: string | null
  situs: string | null
  jamLayanan: string | null
  nomorSk: string | null
  namaLayanan: string | null
  zona: string
}>

const PROFIL = {
  nama: true,
  pemda: true,
  singkatan: true,
  alamat: true,
  tempat: true,
  kodePos: true,
  telepon: true,
  faksimile: true,
  surel: true,
  situs: true,
  jamLayanan: true,
  nomorSk: true,
  namaLayanan: true,
  zona: true,
} as const

export type NewInstansi = Profil & Readonly<{ id: string; layanan: Layanan; kodeWilayah: string; kantorId: string | null }>

/** The office and, unless another one runs this layanan too, the unit that stands for it. */
export async function createInstansi(tx: Tx, row: NewInstansi, lingkup: readonly Layanan[]): Promise<void> {
  await tx.instansi.create({ data: row, select: { id: true } })
  if (row.kantorId !== null) return
  const unit = { id: `opd-${row.id}`, jenis: 'OPD' as const, nama: row.nama, instansiId: row.id, lingkup: [...lingkup] }
  await tx.unit.create({ data: unit, select: { id: true } })
}

/** Posts a report of this layanan may be about, or a case be sent to, in their order. */
export async function createJabatan(tx: Tx, kantorId: string, layanan: Layanan, jabatan: readonly JabatanKantor[]): Promise<void> {
  await tx.unit.createMany({
    data: jabatan.map(({ nama, posisi }, index) => ({
      id: unitIdOf(`${kantorId}-${layanan}-${String(index + 1).padStart(2, '0')}-${nama}`).replace(/^opd-/, 'jabatan-'),
      jenis: 'BIDANG' as const,
      nama,
      posisi,
      instansiId: kantorId,
      lingkup: [layanan],
    })),
    skipDuplicates: true,
  })
}

export async function findInstansi(client: Tx, layanan: Layanan) {
  return client.instansi.findUnique({
    where: { layanan },
    select: {
      ...PROFIL,
      id: true,
      layanan: true,
      kantorId: true,
      kodeWilayah: true,
      lambang: true,
      standar: true,
      dibukaAt: true,
      ditutupAt: true,
      retensiIdentitasHari: true,
      tungguKunciJam: true,
    },
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
    select: {
      pemda: true,
      nama: true,
      alamat: true,
      telepon: true,
      faksimile: true,
      surel: true,
      situs: true,
      kodePos: true,
      tempat: true,
      lambang: true,
    },
  })
}

/** The unit that is the office itself. */
export async function findUnitKantor(client: Tx, instansiId: string): Promise<string | null> {
  return (await client.unit.findFirst({ where: { instansiId, jenis: 'OPD' }, orderBy: { id: 'asc' }, select: { id: true } }))?.id ?? null
}

export async function findInstansiAktif(layanan: Layanan) {
  return findInstansi(db, layanan)
}

/** Every office of this site, as public pages and receipts name it, and whether it was opened. */
export async function listInstansi(client?: Pick<Tx, 'instansi'>) {
  const load = (from: Pick<Tx, 'instansi'>) =>
    from.instansi.findMany({
      select: {
        ...PROFIL,
        id: true,
        layanan: true,
        kantorId: true,
        kodeWilayah: true,
        standar: true,
        dibukaAt: true,
        ditutupAt: true,
      },
    })
  return client ? load(client) : oncePerRequest('instansi', () => load(db))
}

/** Names an office is known by: what its people type first when a password is asked for. */
export async function listNamaKantor(): Promise<readonly string[]> {
  const rows = await db.instansi.findMany({ select: { nama: true, pemda: true, tempat: true, singkatan: true } })
  return rows.flatMap((row) => Object.values(row))
}

type Riwayat = Readonly<{ tindakan: string; data: Prisma.InputJsonValue; oleh: string }>

/** What an office was known by before, for whoever asks later which head a paper had to carry. */
export async function insertRiwayatInstansi(tx: Tx, at: Date, instansiId: string, riwayat: Riwayat): Promise<void> {
  await tx.riwayatInstansi.create({ data: { instansiId, ...riwayat, dibuatAt: at }, select: { id: true } })
}

export async function listRiwayatInstansi(instansiId: string) {
  return db.riwayatInstansi.findMany({
    where: { instansiId },
    orderBy: { dibuatAt: 'desc' },
    take: 50,
    select: { id: true, tindakan: true, data: true, oleh: true, dibuatAt: true },
  })
}

/** Writes the new profile; all offices of a government keep one zone. */
export async function updateProfil(tx: Tx, layanan: Layanan, profil: Profil): Promise<void> {
  await tx.instansi.update({ where: { layanan }, data: profil, select: { id: true } })
  await tx.instansi.updateMany({ data: { zona: profil.zona } })
}

export async function updateStandar(tx: Tx, layanan: Layanan, standar: Prisma.InputJsonValue): Promise<void> {
  await tx.instansi.update({ where: { layanan }, data: { standar }, select: { id: true } })
}

/** The first time a layanan had all it needs. Whoever is second changes nothing. */
export async function markDibuka(layanan: Layanan, at: Date): Promise<void> {
  await db.instansi.updateMany({ where: { layanan, dibukaAt: null }, data: { dibukaAt: at } })
}

/** Closes a layanan for new reports, or opens it again; false when it is so already. */
export async function setDitutup(tx: Tx, layanan: Layanan, ditutupAt: Date | null): Promise<boolean> {
  const where = ditutupAt === null ? { layanan, ditutupAt: { not: null } } : { layanan, ditutupAt: null }
  return (await tx.instansi.updateMany({ where, data: { ditutupAt } })).count === 1
}

/** Keeps the arms of an office and puts them on its letterhead; null takes them off. */
export async function setLambang(tx: Tx, at: Date, layanan: Layanan, png: Buffer | null): Promise<string | null> {
  const sidik = png && createHash('sha256').update(png).digest('hex')
  if (png && sidik) await tx.lambang.createMany({ data: [{ sidik, isi: new Uint8Array(png), dibuatAt: at }], skipDuplicates: true })
  await tx.instansi.update({ where: { layanan }, data: { lambang: sidik }, select: { id: true } })
  return sidik
}

export async function findLambang(sidik: string): Promise<Buffer | null> {
  const row = await db.lambang.findUnique({ where: { sidik }, select: { isi: true } })
  return row && Buffer.from(row.isi)
}

/** Is there an office that runs this layanan, or one of this id? */
export async function isInstansiAda(tx: Tx, layanan: Layanan, id: string): Promise<boolean> {
  return (await tx.instansi.count({ where: { OR: [{ layanan }, { id }] } })) > 0
}

/** Hours a proposed key rests. */
export async function setTungguKunci(tx: Tx, layanan: Layanan, jam: number): Promise<void> {
  await tx.instansi.updateMany({ where: { layanan }, data: { tungguKunciJam: jam } })
}

/** Calendar days an identity is kept after its whole chain is closed. */
export async function setRetensiHari(tx: Tx, layanan: Layanan, hari: number): Promise<void> {
  await tx.instansi.updateMany({ where: { layanan }, data: { retensiIdentitasHari: hari } })
}
