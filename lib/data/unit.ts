import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import type { JenisUnit } from '@/lib/domain/instansi/unit'
import { LAYANAN, type Kategori, type Layanan } from '@/lib/domain/layanan'
import { KECAMATAN_LUAR } from '@/lib/domain/lapor/pilihan'
import { db, type Tx } from '@/lib/infra/db'
import { readWilayah } from '@/lib/infra/wilayah'
import { diKantor } from './instansi'
import { containsText } from './like'

const SELECT = { id: true, nama: true, jenis: true, kecamatan: true, posisi: true } as const

/** Units a reporter may name for a category; OPD includes the posts of the Inspektorat itself. */
export async function listUnitFor(layanan: Layanan, kategori: Exclude<Kategori, 'LAIN'>) {
  const jenis = kategori === 'OPD' ? (['OPD', 'BIDANG'] as const) : (['DESA', 'KELURAHAN'] as const)
  return db.unit.findMany({
    where: { aktif: true, lingkup: { has: layanan }, jenis: { in: [...jenis] } },
    orderBy: [{ kecamatan: 'asc' }, { nama: 'asc' }],
    select: SELECT,
  })
}

export async function listKecamatan() {
  return db.unit.findMany({ where: { jenis: 'KECAMATAN' }, orderBy: { nama: 'asc' }, select: SELECT })
}

export async function findUnit(client: Tx, id: string) {
  return client.unit.findUnique({
    where: { id },
    select: { ...SELECT, instansiId: true, lingkup: true, aktif: true, alamat: true, kodePos: true, telepon: true },
  })
}

/** Posts and divisions of the office a file can be routed to, in the order of the office. */
export async function listBidang(layanan: Layanan) {
  return db.unit.findMany({
    where: { aktif: true, jenis: 'BIDANG', lingkup: { has: layanan }, posisi: { not: null } },
    orderBy: { id: 'asc' },
    select: SELECT,
  })
}

/** Agencies a case of this layanan can be sent to. */
export async function listOpd(layanan: Layanan) {
  return db.unit.findMany({ where: { aktif: true, jenis: 'OPD', lingkup: { has: layanan } }, orderBy: { nama: 'asc' }, select: SELECT })
}

/** Units a petugas can sit in: the offices of the site first, that of its first layanan before all, each with its divisions; then agencies. */
export async function listUnitKerja() {
  const rows = await db.unit.findMany({
    where: { OR: [{ jenis: 'OPD' }, { jenis: 'BIDANG', aktif: true, posisi: { not: null }, instansiId: { not: null } }] },
    orderBy: [{ jenis: 'asc' }, { nama: 'asc' }],
    select: { id: true, nama: true, posisi: true, lingkup: true, instansi: { select: { layanan: true, nama: true } } },
  })
  const rank = (row: (typeof rows)[number]) => (row.instansi === null ? 2 : row.instansi.layanan === LAYANAN[0] ? 0 : 1)
  return rows.sort((a, b) => rank(a) - rank(b))
}

/** Which units a list shows. `kata`: part of a name. */
export type SaringUnit = Readonly<{ kata: string; jenis: JenisUnit | null; layanan: Layanan | null; nonaktif: boolean }>

const saring = ({ kata, jenis, layanan, nonaktif }: SaringUnit) => ({
  aktif: !nonaktif,
  ...(kata === '' ? {} : { nama: containsText(kata) }),
  ...(jenis === null ? {} : { jenis }),
  ...(layanan === null ? {} : { lingkup: { has: layanan } }),
})

/** One page of units by kind, district and name, and how many there are. `mulai`: how many come before it. */
export async function listUnitSaring(wanted: SaringUnit, mulai: number, banyak: number) {
  const where = saring(wanted)
  const [baris, jumlah] = await Promise.all([
    db.unit.findMany({
      where,
      orderBy: [{ jenis: 'asc' }, { kecamatan: 'asc' }, { nama: 'asc' }, { id: 'asc' }],
      skip: mulai,
      take: banyak,
      select: { ...SELECT, aktif: true, instansiId: true, lingkup: true },
    }),
    db.unit.count({ where }),
  ])
  return { baris, jumlah }
}

export type NewUnit = Readonly<{
  id: string
  jenis: JenisUnit
  nama: string
  kecamatan: string | null
  lingkup: readonly Layanan[]
  instansiId?: string | null
  posisi?: Peran | null
}>

const dataOf = ({ lingkup, ...row }: NewUnit) => ({ ...row, lingkup: [...lingkup] })

/** @throws Prisma's unique violation when the id is taken. */
export async function createUnit(tx: Tx, row: NewUnit): Promise<void> {
  await tx.unit.create({ data: dataOf(row), select: { id: true } })
}

/** Puts in what is not there yet; returns how many that were. */
export async function createUnits(tx: Pick<Tx, 'unit'>, rows: readonly NewUnit[]): Promise<number> {
  return (await tx.unit.createMany({ data: rows.map(dataOf), skipDuplicates: true })).count
}

/** Districts of a regency, their offices, and their villages. A province alone has none. What is there already stays as it is. */
export async function insertWilayah(tx: Pick<Tx, 'unit'>, kodeWilayah: string, lingkup: readonly Layanan[]): Promise<number> {
  if (kodeWilayah.length === 2) return 0
  const rows = readWilayah(kodeWilayah).kecamatan.flatMap(({ kode, nama, desa }) => [
    { id: kode, jenis: 'KECAMATAN' as const, nama, kecamatan: null, lingkup },
    { id: `kantor-${kode}`, jenis: 'OPD' as const, nama: `Kecamatan ${nama}`, kecamatan: null, lingkup },
    ...desa.map((satu) => ({ id: satu.kode, jenis: satu.jenis, nama: satu.nama, kecamatan: nama, lingkup })),
  ])
  return createUnits(tx, rows)
}

/** Ids of these units that exist. */
export async function listUnitIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await db.unit.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })).map((row) => row.id))
}

/** How many agencies and villages the forms of a layanan offer, beside the office itself and its posts. */
export async function countUnitPilihan(layanan: Layanan): Promise<number> {
  return db.unit.count({ where: { aktif: true, lingkup: { has: layanan }, instansiId: null, jenis: { not: 'KECAMATAN' } } })
}

/** A new layanan is about the same agencies and villages; posts of another layanan stay its own. */
export async function addLingkup(tx: Tx, layanan: Layanan): Promise<void> {
  await tx.$executeRaw`
    UPDATE "unit" SET "lingkup" = array_append("lingkup", ${layanan})
    WHERE "posisi" IS NULL AND "jenis" <> 'BIDANG' AND NOT "lingkup" @> ARRAY[${layanan}]`
}

/** Renames and moves a unit; cases that name it follow by its id. False when it does not exist. */
export async function updateUnit(
  tx: Tx,
  id: string,
  data: Readonly<{ nama: string; kecamatan: string | null; alamat: string; kodePos: string; telepon: string; lingkup: readonly Layanan[] }>,
): Promise<boolean> {
  return (await tx.unit.updateMany({ where: { id }, data: { ...data, lingkup: [...data.lingkup] } })).count === 1
}

/** A unit that cases name is never removed, only no longer offered. The office itself stays. */
export async function setUnitAktif(tx: Tx, id: string, aktif: boolean): Promise<boolean> {
  const where = { id, OR: [{ instansiId: null }, { jenis: 'BIDANG' as const }], aktif: !aktif }
  return (await tx.unit.updateMany({ where, data: { aktif } })).count === 1
}

/** The name of a kecamatan given by its code; what is no code here is a name already. */
export async function namaKecamatan(tx: Tx, kecamatan: string | null): Promise<string | null> {
  if (kecamatan === null) return null
  if (kecamatan === KECAMATAN_LUAR) return 'Luar daerah'
  return (await tx.unit.findFirst({ where: { id: kecamatan, jenis: 'KECAMATAN' }, select: { nama: true } }))?.nama ?? kecamatan
}

/** Is it a unit of the office that runs this layanan? */
export async function isUnitKantor(tx: Pick<Tx, 'unit'>, id: string, layanan: Layanan): Promise<boolean> {
  return (await tx.unit.count({ where: { id, instansi: diKantor(layanan) } })) > 0
}

/** Is it the unit that stands for the whole office, not one of its divisions? */
export async function isKantorSendiri(tx: Pick<Tx, 'unit'>, id: string, layanan: Layanan): Promise<boolean> {
  return (await tx.unit.count({ where: { id, jenis: 'OPD', instansi: diKantor(layanan) } })) > 0
}

/** The office itself and its posts, as a report of this layanan may name them. */
export async function listUnitKantor(layanan: Layanan) {
  return db.unit.findMany({
    where: { aktif: true, lingkup: { has: layanan }, instansi: diKantor(layanan) },
    select: { id: true, jenis: true, posisi: true, instansiId: true },
  })
}
