import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import type { HitunganSembunyi } from '@/lib/domain/publikasi/disembunyikan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { zonaKantor } from '@/lib/domain/tenggat/zona'
import { db, type Tx } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { escapeLike } from './like'
import { pengaduanScope } from './scope'

/** Columns the public may read. The case, its ids and its people are not among them. */
const PUBLIC = {
  nomor: true,
  layanan: true,
  judul: true,
  ringkasan: true,
  jawaban: true,
  topik: true,
  jenisUnit: true,
  hasil: true,
  bulanTerima: true,
  bulanJawab: true,
  hariKerja: true,
  tayangAt: true,
} as const satisfies Prisma.PublikasiSelect

export type PublikasiPublik = Prisma.PublikasiGetPayload<{ select: typeof PUBLIC }>

export type SaringPublikasi = Readonly<{ kata: string; topik: string; jenisUnit: string; tahun: number | null; layanan?: Layanan }>

/** How far back a search looks letter by letter, once the words themselves were found nowhere. */
const CARI_HURUF = 5000

// As the indexes of 0010_publik have them: a word apart, and none of them is used.
const TAYANG = Prisma.sql`p.status = 'DITAYANGKAN'`
const isiDi = (k: Prisma.Sql) => Prisma.sql`${k}.judul || ' ' || ${k}.ringkasan || ' ' || ${k}.jawaban`
const ISI = isiDi(Prisma.sql`p`)
const TAHUN = Prisma.sql`(EXTRACT(YEAR FROM p."bulanTerima")::int)`
const TERBARU = Prisma.sql`p."tayangAt" DESC, p.nomor DESC`

/** Beyond so many records a word is in every other one, and the newest are found faster by looking at them in order. */
const KATA_UMUM = 20_000

/** By words in any of their forms (through their index; a common word in order), or letter by letter in the newest records. */
export type CaraCari = 'kata' | 'umum' | 'huruf'

/** Words of row `k` of "publikasi", in any of their forms. */
export const kataPublikasi = (k: Prisma.Sql, kata: string) =>
  Prisma.sql`to_tsvector('indonesian', ${isiDi(k)}) @@ websearch_to_tsquery('indonesian', ${kata})`
const cocok = (kata: string) => kataPublikasi(Prisma.sql`p`, kata)

function whereOf({ topik, jenisUnit, tahun, layanan }: SaringPublikasi): Prisma.Sql {
  const parts = [TAYANG]
  if (layanan) parts.push(Prisma.sql`p.layanan = ${layanan}`)
  if (topik) parts.push(Prisma.sql`p.topik = ${topik}`)
  if (jenisUnit) parts.push(Prisma.sql`p."jenisUnit" = ${jenisUnit}`)
  if (tahun) parts.push(Prisma.sql`${TAHUN} = ${tahun}`)
  return Prisma.join(parts, ' AND ')
}

const KOLOM = Prisma.sql`p.status, p."tayangAt", p.nomor, p.layanan, p.topik, p."jenisUnit", p."bulanTerima"`

/** `p`, the records that are searched: in order, whole from the index of words, or the newest letter by letter. */
function sourceOf(kata: string, cara: CaraCari): Prisma.Sql {
  if (kata === '') return Prisma.sql`WITH p AS NOT MATERIALIZED (SELECT ${KOLOM} FROM publikasi p WHERE ${TAYANG})`
  if (cara === 'umum') return Prisma.sql`WITH p AS NOT MATERIALIZED (SELECT ${KOLOM} FROM publikasi p WHERE ${TAYANG} AND ${cocok(kata)})`
  if (cara === 'kata') return Prisma.sql`WITH p AS MATERIALIZED (SELECT ${KOLOM} FROM publikasi p WHERE ${TAYANG} AND ${cocok(kata)})`
  const terbaru = Prisma.sql`SELECT * FROM publikasi p WHERE ${TAYANG} ORDER BY ${TERBARU} LIMIT ${CARI_HURUF}`
  return Prisma.sql`WITH p AS MATERIALIZED (SELECT ${KOLOM} FROM (${terbaru}) p WHERE (${ISI}) ILIKE ${`%${escapeLike(kata)}%`})`
}

/** A bitmap that must be coarse would read every text of a page again; this much holds a million records exactly. */
async function run<T>(kata: string, query: Prisma.Sql): Promise<readonly T[]> {
  if (kata === '') return db.$queryRaw<T[]>(query)
  return (await db.$transaction([db.$executeRaw`SET LOCAL work_mem = '64MB'`, db.$queryRaw<T[]>(query)]))[1]
}

/** Where a page begins: after the record of a number, or past so many records. */
export type AwalHalaman = Readonly<{ setelah: string } | { lewati: number }>

/** One page, newest first; one row more than `take` where another page follows. */
export async function listPublikasiPublik(
  saring: SaringPublikasi,
  cara: CaraCari,
  take: number,
  awal: AwalHalaman,
): Promise<readonly PublikasiPublik[]> {
  const after =
    'setelah' in awal
      ? Prisma.sql`AND (p."tayangAt", p.nomor) < (SELECT k."tayangAt", k.nomor FROM publikasi k WHERE k.nomor = ${awal.setelah})`
      : Prisma.empty
  const lewati = 'lewati' in awal ? awal.lewati : 0
  const page = await run<{ nomor: string }>(
    saring.kata,
    Prisma.sql`${sourceOf(saring.kata, cara)} SELECT p.nomor FROM p WHERE ${whereOf(saring)} ${after} ORDER BY ${TERBARU} LIMIT ${take + 1} OFFSET ${lewati}`,
  )
  const nomor = page.map((row) => row.nomor)
  const rows = await db.publikasi.findMany({ where: { nomor: { in: nomor } }, select: PUBLIC })
  return nomor.flatMap((one) => rows.find((row) => row.nomor === one) ?? [])
}

/** How many there are, counted no further than `sampai` and one. */
export async function countPublikasiPublik(saring: SaringPublikasi, cara: CaraCari, sampai: number): Promise<number> {
  const [row] = await run<{ jumlah: number }>(
    saring.kata,
    Prisma.sql`${sourceOf(saring.kata, cara)} SELECT count(*)::int AS jumlah FROM (SELECT 1 FROM p WHERE ${whereOf(saring)} LIMIT ${sampai + 1}) t`,
  )
  return row?.jumlah ?? 0
}

/** Is a word in so many records that no search should fetch them all? */
export async function isKataUmum(kata: string): Promise<boolean> {
  const [, , [row]] = await db.$transaction([
    // The index stops of itself near this many, so that the question costs the same for any word.
    db.$queryRaw`SELECT set_config('gin_fuzzy_search_limit', ${String(KATA_UMUM)}, true)`,
    db.$executeRaw`SET LOCAL enable_seqscan = off`,
    db.$queryRaw<readonly { jumlah: number }[]>`SELECT count(*)::int AS jumlah FROM publikasi p WHERE ${TAYANG} AND ${cocok(kata)}`,
  ])
  return (row?.jumlah ?? 0) > KATA_UMUM / 2
}

export async function findPublikasiPublik(nomor: string): Promise<PublikasiPublik | null> {
  return db.publikasi.findFirst({ where: { nomor, status: 'DITAYANGKAN' }, select: PUBLIC })
}

/** Numbers of the newest records and when each was published, for the map of the site. */
export async function listNomorPublik(take: number): Promise<readonly Readonly<{ nomor: string; tayangAt: Date }>[]> {
  const rows = await db.publikasi.findMany({
    where: { status: 'DITAYANGKAN', nomor: { not: null }, tayangAt: { not: null } },
    orderBy: [{ tayangAt: 'desc' }, { nomor: 'desc' }],
    take,
    select: { nomor: true, tayangAt: true },
  })
  return rows.flatMap(({ nomor, tayangAt }) => (nomor && tayangAt ? [{ nomor, tayangAt }] : []))
}

/** A record that was public once: its number, since when it no longer is, and why; nothing of what it said. */
export async function findDisembunyikan(nomor: string) {
  return db.publikasi.findFirst({
    where: { nomor, status: 'DISEMBUNYIKAN' },
    select: { nomor: true, diubahAt: true, alasanSembunyi: true },
  })
}

/** Year in which the first record of these layanan was published. */
export async function findTahunTayang(layanan: readonly string[]): Promise<number | null> {
  const { _min } = await db.publikasi.aggregate({
    where: { nomor: { not: null }, layanan: { in: [...layanan] as Layanan[] } },
    _min: { tayangAt: true },
  })
  return _min.tayangAt === null ? null : Number(officeDate(_min.tayangAt).slice(0, 4))
}

/** Records of these layanan that were public once and are hidden, by the year in which they were and the reason, before an instant. */
export async function countDisembunyikan(layanan: readonly string[], before: Date): Promise<readonly HitunganSembunyi[]> {
  return db.$queryRaw<HitunganSembunyi[]>`
    SELECT extract(year FROM p."diubahAt" AT TIME ZONE ${zonaKantor()})::int AS tahun, coalesce(p."alasanSembunyi", '') AS alasan, count(*)::int AS jumlah
    FROM publikasi p WHERE p.status = 'DISEMBUNYIKAN' AND p.nomor IS NOT NULL AND p.layanan = ANY (${[...layanan]}::text[]) AND p."diubahAt" < ${before}
    GROUP BY 1, 2`
}

export async function findPublikasi(client: Tx, pengaduanId: string) {
  return client.publikasi.findUnique({ where: { pengaduanId } })
}

/** Years in which something published was received, newest first: one look into the index for each. */
export async function listTahunPublik(): Promise<readonly number[]> {
  const rows = await db.$queryRaw<readonly { tahun: number }[]>`
    WITH RECURSIVE t AS (
      (SELECT ${TAHUN} AS tahun FROM publikasi p WHERE ${TAYANG} ORDER BY 1 DESC LIMIT 1)
      UNION ALL
      SELECT (SELECT ${TAHUN} FROM publikasi p WHERE ${TAYANG} AND ${TAHUN} < t.tahun ORDER BY 1 DESC LIMIT 1) FROM t WHERE t.tahun IS NOT NULL
    )
    SELECT tahun FROM t WHERE tahun IS NOT NULL`
  return rows.map((row) => row.tahun)
}

type IsiPublikasi = Prisma.PublikasiUncheckedCreateInput
type FaktaPublikasi = Pick<IsiPublikasi, 'layanan' | 'jenisUnit' | 'hasil' | 'bulanTerima' | 'bulanJawab' | 'hariKerja'>

/** Writes the summary of a case, or writes it anew as its next version; what is true of the case is taken once. */
export async function savePublikasi(
  tx: Tx,
  pengaduanId: string,
  isi: Omit<IsiPublikasi, keyof FaktaPublikasi | 'pengaduanId'>,
  fakta: FaktaPublikasi,
) {
  const update = { ...isi, versi: { increment: 1 } }
  await tx.publikasi.upsert({ where: { pengaduanId }, update, create: { ...isi, ...fakta, pengaduanId }, select: { pengaduanId: true } })
}

/** A new version of the summary; false when there is none. */
export async function revisePublikasi(tx: Tx, pengaduanId: string, data: Prisma.PublikasiUncheckedUpdateManyInput): Promise<boolean> {
  return (await tx.publikasi.updateMany({ where: { pengaduanId }, data: { ...data, versi: { increment: 1 } } })).count === 1
}

/** The head consents to the texts as they stand. */
export const consentPublikasi = (tx: Tx, pengaduanId: string, data: Readonly<{ disetujuiId: string; disetujuiAt: Date }>) =>
  tx.publikasi.update({ where: { pengaduanId }, data, select: { pengaduanId: true } })

/** What a summary needs to know of its case: whom it was about, and how it was answered. */
export const findDasarPublikasi = (tx: Tx, pengaduanId: string) =>
  tx.pengaduan.findUniqueOrThrow({
    where: { id: pengaduanId },
    select: {
      unit: { select: { nama: true, jenis: true } },
      jawaban: { where: { status: 'DISETUJUI' }, select: { hasil: true }, take: 1 },
    },
  })

/** Summaries of cases this petugas may know of, the latest change first. */
export async function listPublikasi(petugas: Petugas, take: number) {
  return db.publikasi.findMany({
    where: { pengaduan: pengaduanScope(petugas) },
    orderBy: [{ diubahAt: 'desc' }],
    take,
    select: { pengaduanId: true, judul: true, topik: true, status: true, nomor: true, diubahAt: true },
  })
}
