import 'server-only'
import { PERAN_OPD, type Delegasi, type Petugas } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { db, type Tx } from '@/lib/infra/db'
import { fromDateColumn, toDateColumn } from './dates'
import { diKantor, layananKantor, SELECT_KANTOR } from './instansi'

const SELECT = {
  id: true,
  namaPengguna: true,
  nama: true,
  jabatan: true,
  unitId: true,
  unit: { select: { instansiId: true, instansi: SELECT_KANTOR } },
  peran: { select: { peran: true, layanan: true, mulai: true, selesai: true, berakhirAt: true, delegasi: true, kunciPemegang: true } },
  bagian: { where: { selesaiAt: null }, select: { layanan: true } },
} as const

type Row = Readonly<{
  id: string
  namaPengguna: string
  nama: string
  jabatan: string
  unitId: string
  unit: Readonly<{ instansiId: string | null; instansi: Parameters<typeof layananKantor>[0] }>
  peran: readonly Readonly<{
    peran: Peran
    layanan: Layanan
    mulai: Date
    selesai: Date | null
    berakhirAt: Date | null
    delegasi: Delegasi | null
    kunciPemegang: Layanan | null
  }>[]
  bagian: readonly Readonly<{ layanan: Layanan }>[]
}>

/** A post is held by office days, its last one included; in the first hours of a day UTC is still on the day before. */
const dayOf = (at: Date) => toDateColumn(officeDate(at))
const heldOn = (at: Date) => ({ mulai: { lte: dayOf(at) }, berakhirAt: null, OR: [{ selesai: null }, { selesai: { gte: dayOf(at) } }] })

/** All divisions of an office answer to its head; elsewhere a unit has its own. */
const sameOffice = (row: Row) => (row.unit.instansiId ? { unit: { instansiId: row.unit.instansiId } } : { unitId: row.unitId })

/** A post of a layanan held in a unit outside its instansi is the office above; the desks of an agency are no such posts. */
const isAtasan = (peran: Peran, layanan: Layanan, row: Row) =>
  !PERAN_OPD.includes(peran) && !layananKantor(row.unit.instansi).includes(layanan)

async function toPetugas(row: Row, at: Date): Promise<Petugas> {
  const heads = await db.petugas.findMany({
    where: { ...sameOffice(row), aktif: true, peran: { some: { peran: 'KEPALA', ...heldOn(at) } } },
    select: { id: true },
  })
  const day = dayOf(at)
  const current = row.peran.filter((p) => p.mulai <= day && p.berakhirAt === null && (p.selesai === null || p.selesai >= day))
  // Only the one row that carries the unique key makes a custodian; the others are named to become one.
  const isCalon = (p: Row['peran'][number]) => p.peran === 'PEMEGANG_IDENTITAS' && p.kunciPemegang === null
  const held = current.filter((p) => !isCalon(p))
  return {
    id: row.id,
    namaPengguna: row.namaPengguna,
    nama: row.nama,
    jabatan: row.jabatan,
    unitId: row.unitId,
    peran: held.map((p) => ({ peran: p.peran, layanan: p.layanan, atasan: isAtasan(p.peran, p.layanan, row), delegasi: p.delegasi })),
    kepalaUnitIds: heads.map((head) => head.id).filter((id) => id !== row.id),
    calonPemegang: current.filter(isCalon).map((p) => p.layanan),
    bagian: [...new Set(row.bagian.map((share) => share.layanan))],
  }
}

/** The account as it stands now, or null when it does not exist or is switched off. */
export async function findPetugas(id: string, at: Date): Promise<Petugas | null> {
  const row = await db.petugas.findFirst({ where: { id, aktif: true }, select: SELECT })
  return row ? toPetugas(row, at) : null
}

export async function findPetugasLogin(namaPengguna: string) {
  return db.petugas.findFirst({
    where: { namaPengguna, aktif: true },
    select: { id: true, surel: true, kataSandi: true, totpTersegel: true, kodeCadangan: true },
  })
}

/** The account bound to somebody whom an issuer vouches for; null also while it is switched off. */
export async function findPetugasKantor(penerbit: string, subjek: string) {
  return db.petugas.findFirst({
    where: { aktif: true, akunKantor: { is: { penerbit, subjek } } },
    select: { id: true, namaPengguna: true, surel: true, totpTersegel: true, kodeCadangan: true },
  })
}

/** Ids of everybody who holds a post of a layanan on that day. */
export async function listPemegangPeran(tx: Tx, peran: Peran, layanan: Layanan, at: Date): Promise<readonly string[]> {
  const rows = await tx.peranPetugas.findMany({
    where: { peran, layanan, ...heldOn(at), petugas: { aktif: true } },
    select: { petugasId: true },
    distinct: ['petugasId'],
  })
  return rows.map((row) => row.petugasId)
}

/** Holders of a post in the office above, that is: outside the office that runs the layanan. */
const above = (peran: Peran, layanan: Layanan, at: Date) => ({
  aktif: true,
  NOT: { unit: { instansi: diKantor(layanan) } },
  peran: { some: { peran, layanan, ...heldOn(at) } },
})

export async function listPetugasAtasan(client: Pick<Tx, 'petugas'>, peran: Peran, layanan: Layanan, at: Date) {
  return client.petugas.findMany({
    where: above(peran, layanan, at),
    orderBy: { nama: 'asc' },
    select: { id: true, nama: true, jabatan: true, unit: { select: { id: true, nama: true } } },
  })
}

/** Does anybody who holds one of these posts sit in this unit today? */
export async function isUnitTerisi(tx: Pick<Tx, 'petugas'>, unitId: string, peran: readonly Peran[], layanan: Layanan, at: Date) {
  const held = { layanan, peran: { in: [...peran] }, ...heldOn(at) }
  return (await tx.petugas.count({ where: { aktif: true, unitId, peran: { some: held } } })) > 0
}

/** Colleagues that can be put into a team or marked as reported, by name. */
export async function listPetugasByPeran(peran: Peran, layanan: Layanan, at: Date) {
  return db.petugas.findMany({
    where: { aktif: true, peran: { some: { peran, layanan, ...heldOn(at) } } },
    orderBy: { nama: 'asc' },
    select: { id: true, nama: true, jabatan: true, nip: true },
  })
}

export async function listPetugasNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.petugas.findMany({ where: { id: { in: [...ids] } }, select: { id: true, nama: true } })
  return new Map(rows.map((row) => [row.id, row.nama]))
}

const masaOf = ({ mulai, selesai, ...row }: Readonly<{ peran: Peran; delegasi: Delegasi | null; mulai: Date; selesai: Date | null }>) => ({
  ...row,
  mulai: fromDateColumn(mulai),
  selesai: selesai && fromDateColumn(selesai),
})

/** Name, rank, title, NIP and the posts of a layanan of everybody a paper names. */
export async function listPejabat(tx: Tx, ids: readonly string[], layanan: Layanan) {
  const rows = await tx.petugas.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      nama: true,
      jabatan: true,
      nip: true,
      pangkat: true,
      unitId: true,
      unit: { select: { instansi: SELECT_KANTOR } },
      peran: { where: { layanan }, select: { peran: true, mulai: true, selesai: true, delegasi: true } },
    },
  })
  // The desks of an agency sit outside the office without being the office above.
  const atasan = (row: (typeof rows)[number]) =>
    !layananKantor(row.unit.instansi).includes(layanan) && !row.peran.some(({ peran }) => PERAN_OPD.includes(peran))
  return new Map(rows.map(({ unit: _unit, ...row }, i) => [row.id, { ...row, atasan: atasan(rows[i]!), peran: row.peran.map(masaOf) }]))
}

/** Names of those who shall hold a layanan's identities next. */
export async function listCalonPemegang(layanan: Layanan, at: Date): Promise<readonly string[]> {
  const rows = await db.peranPetugas.findMany({
    where: { layanan, peran: 'PEMEGANG_IDENTITAS', kunciPemegang: null, ...heldOn(at) },
    select: { petugas: { select: { nama: true } } },
  })
  return rows.map((row) => row.petugas.nama)
}

/** Holds an account still until the transaction ends. */
export async function lockPetugas(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "petugas" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`
}

/** Those of these who sit in a unit of the office. */
export async function listDiKantor(ids: readonly string[], instansiId: string): Promise<readonly string[]> {
  const rows = await db.petugas.findMany({ where: { id: { in: [...ids] }, unit: { instansiId } }, select: { id: true } })
  return rows.map((row) => row.id)
}

/** Does he sit in a unit of the office that runs this layanan? */
export async function isDiKantor(tx: Tx, id: string, layanan: Layanan): Promise<boolean> {
  return (await tx.petugas.count({ where: { id, unit: { instansi: diKantor(layanan) } } })) > 0
}

/** Everybody with an account, by name. */
export async function listPetugasAktif() {
  return db.petugas.findMany({ where: { aktif: true }, orderBy: { nama: 'asc' }, select: { id: true, nama: true, jabatan: true } })
}
