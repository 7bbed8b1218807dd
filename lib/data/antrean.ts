import 'server-only'
import { langkahRanah } from '@/lib/domain/alur/engine'
import {
  HITUNG_SAMPAI,
  isMenunggu,
  type Kelompok,
  type KunciHalaman,
  type RingkasanAntrean,
  type SaringanAntrean,
} from '@/lib/domain/antrean'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { bacaSql, baruSql, kelompokSql, saringanSql, tungguSql, unitTerbukaSql } from './antrean-sql'
import { pembukaSelect } from './baca-kasus'
import { toDateColumn } from './dates'
import { pengaduanScope } from './scope'
import { pengaduanScopeSql } from './scope-sql'
import { TENGGAT_SELECT } from './tenggat'

type Where = Prisma.PengaduanWhereInput
export type KasusWhere = Where

/** The days a queue is read by: today, the first instant that counts as new, due before which day is late, and until which is due (ISO). */
export type SaatAntrean = Readonly<{ today: string; baruSejak: Date; lewatDari: string; tempoSampai: string }>

/** `memeriksa`: steps of the examination are told of; `dibukaSejak`: who opened a case since is reading it. */
type CaraBaca = Readonly<{ memeriksa: boolean; dibukaSejak: Date }>

/** Whose turn it is, with the names of those it means, the first first. */
const GILIRAN = {
  select: {
    langkah: true,
    urutan: true,
    peran: true,
    atasan: true,
    unitId: true,
    petugasId: true,
    kecuali: true,
    mulai: true,
    sejak: true,
    petugas: { select: { nama: true } },
    unit: { select: { nama: true } },
  },
  orderBy: [{ urutan: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.Pengaduan$giliranArgs

/** What a line of the queue needs; one statement whatever its length. */
const select = (petugas: Petugas, { memeriksa, dibukaSejak }: CaraBaca) =>
  ({
    id: true,
    layanan: true,
    versi: true,
    nomorTiket: true,
    nomorRegister: true,
    status: true,
    indukId: true,
    peranDihindari: true,
    diterimaAt: true,
    materiTersegel: true,
    kategoriLain: true,
    peristiwaAt: true,
    unit: { select: { nama: true } },
    pemegangId: true,
    pemegang: { select: { nama: true, unitId: true, aktif: true } },
    tenggat: { select: TENGGAT_SELECT, where: { status: { in: ['BERJALAN', 'JEDA'] } }, orderBy: { id: 'asc' } },
    giliran: { ...GILIRAN, orderBy: [...GILIRAN.orderBy] },
    riwayat: {
      select: { langkah: true, dibuatAt: true },
      where: memeriksa ? {} : { langkah: { notIn: [...langkahRanah('PEMERIKSAAN')] } },
      orderBy: { id: 'desc' },
      take: 1,
    },
    dibaca: pembukaSelect(petugas, dibukaSejak),
    pesan: { select: { dibuatAt: true }, where: { dariPelapor: true }, orderBy: { dibuatAt: 'desc' }, take: 1 },
  }) as const satisfies Prisma.PengaduanSelect

export type BarisDibaca = Prisma.PengaduanGetPayload<{ select: ReturnType<typeof select> }>

/** Lines of the cases with these ids, in their order. */
export async function listBaris(petugas: Petugas, ids: readonly string[], cara: CaraBaca): Promise<readonly BarisDibaca[]> {
  const rows = await db.pengaduan.findMany({
    where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] },
    select: select(petugas, cara),
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The number of a case of his scope. */
export async function findNomorTiket(petugas: Petugas, id: string): Promise<string | null> {
  const row = await db.pengaduan.findFirst({ where: { AND: [{ id }, pengaduanScope(petugas)] }, select: { nomorTiket: true } })
  return row?.nomorTiket ?? null
}

/** Lines after a key, in the order of the group: what is new first, then by due date, those without one last; closed ones the newest first. */
function afterSql(kelompok: Kelompok, setelah: KunciHalaman | null): Prisma.Sql {
  if (!setelah) return Prisma.sql`TRUE`
  const { baru, saat, id } = setelah
  const arah = kelompok === 'selesai' ? Prisma.sql`<` : Prisma.sql`>`
  const nanti =
    saat === null
      ? Prisma.sql`(saat IS NULL AND id > ${id})`
      : Prisma.sql`(saat ${arah} ${saat}::timestamptz OR (saat = ${saat}::timestamptz AND id > ${id}) OR saat IS NULL)`
  return baru ? Prisma.sql`(NOT baru OR ${nanti})` : Prisma.sql`(NOT baru AND ${nanti})`
}

export type PermintaanAntrean = Readonly<{
  petugas: Petugas
  kelompok: Kelompok
  saringan: SaringanAntrean
  setelah: KunciHalaman | null
}>

type BarisKunci = Readonly<{ id: string; baru: boolean; saat: Date | null; dibaca: boolean }>

/** The cases of one page of a queue, with what their order rests on. Asks for one more than `take`, which tells whether there is a next one. */
export async function listKunciAntrean(
  { petugas, kelompok, saringan, setelah }: PermintaanAntrean,
  { today, baruSejak, lewatDari }: SaatAntrean,
  take: number,
): Promise<readonly BarisKunci[]> {
  const saat = kelompok === 'selesai' ? Prisma.sql`p."ditutupAt"` : Prisma.sql`p."jatuhTempo"::timestamp AT TIME ZONE 'UTC'`
  const baru = isMenunggu(kelompok) ? baruSql(baruSejak) : Prisma.sql`FALSE`
  const urut = kelompok === 'selesai' ? Prisma.sql`saat DESC NULLS LAST` : Prisma.sql`saat ASC NULLS LAST`
  return db.$queryRaw<BarisKunci[]>`${tungguSql(petugas, today)}
    SELECT id, baru, saat, dibaca FROM (
      SELECT p.id, ${baru} AS baru, ${saat} AS saat, coalesce(b."dibukaAt" >= p."peristiwaAt", FALSE) AS dibaca
      FROM "pengaduan" p ${bacaSql(petugas)}
      WHERE ${pengaduanScopeSql(petugas)} AND ${saringanSql(petugas, saringan, lewatDari)} AND ${kelompokSql(kelompok)}
    ) AS semua
    WHERE ${afterSql(kelompok, setelah)}
    ORDER BY baru DESC, ${urut}, id LIMIT ${take + 1}`
}

/** The key of the page after this line. */
export const kunciSetelah = ({ id, baru, saat }: BarisKunci): KunciHalaman => ({ id, baru, saat: saat?.toISOString() ?? null })

const sampai = (where: Prisma.Sql) =>
  Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM "pengaduan" p WHERE ${where} LIMIT ${HITUNG_SAMPAI}) AS satu)`

/** Of all that wait for him, those that meet this. */
const dariTunggu = (where: Prisma.Sql) => Prisma.sql`(SELECT least(count(*), ${HITUNG_SAMPAI})::int FROM tunggu WHERE ${where})`

type Hitungan = Readonly<{ jumlah: Readonly<Record<Kelompok, number>>; ringkasan: RingkasanAntrean }>

/** How many cases lie in each group as it is narrowed, and what all that wait for him come to; each ends at `HITUNG_SAMPAI`. */
export async function countAntrean(petugas: Petugas, saringan: SaringanAntrean, saat: SaatAntrean): Promise<Hitungan> {
  const { today, baruSejak, lewatDari, tempoSampai } = saat
  const cocok = saringanSql(petugas, saringan, lewatDari)
  const dibaca = Prisma.sql`(SELECT b."dibukaAt" FROM "bacaKasus" b WHERE b."pengaduanId" = p.id AND b."petugasId" = ${petugas.id}::uuid)`
  const kolom = Prisma.sql`, ${cocok} AS cocok, p."jatuhTempo" AS tempo,
    p."peristiwaAt" >= ${baruSejak} AND coalesce(${dibaca} < p."peristiwaAt", TRUE) AS baru`
  const lain = (kelompok: Kelompok) => sampai(Prisma.sql`${pengaduanScopeSql(petugas)} AND ${cocok} AND ${kelompokSql(kelompok)}`)
  const [row] = await db.$queryRaw<(Record<Kelompok, number> & RingkasanAntrean)[]>`${tungguSql(petugas, today, kolom)} SELECT
    ${dariTunggu(Prisma.sql`cocok AND saya`)} AS saya, ${dariTunggu(Prisma.sql`cocok AND NOT saya`)} AS bebas,
    ${lain('rekan')} AS rekan, ${lain('pelapor')} AS pelapor, ${lain('selesai')} AS selesai,
    ${dariTunggu(Prisma.sql`baru`)} AS baru, ${dariTunggu(Prisma.sql`tempo < ${lewatDari}::date`)} AS lewat,
    ${dariTunggu(Prisma.sql`tempo BETWEEN ${lewatDari}::date AND ${tempoSampai}::date`)} AS "jatuhTempo"`
  if (!row) throw new Error('COUNT')
  const { baru, lewat, jatuhTempo, ...jumlah } = row
  return { jumlah, ringkasan: { baru, lewat, jatuhTempo } }
}

/** How many cases wait for him; ends at `HITUNG_SAMPAI`. */
export async function countMenunggu(petugas: Petugas, today: string): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`${tungguSql(petugas, today)} SELECT ${dariTunggu(Prisma.sql`TRUE`)} AS n`
  return row?.n ?? 0
}

/** Units the open cases this petugas reads are about, by name; 300 at most. */
export async function listUnitTerbuka(petugas: Petugas): Promise<readonly Readonly<{ id: string; nama: string }>[]> {
  return db.$queryRaw<{ id: string; nama: string }[]>(unitTerbukaSql(petugas))
}

/** Ids of cases that meet this and whose due date lies before `today` (ISO), the longest overdue first. */
export async function listLewat(where: Where, today: string, take: number): Promise<readonly string[]> {
  const rows = await db.pengaduan.findMany({
    where: { AND: [where, { jatuhTempo: { lt: toDateColumn(today) } }] },
    select: { id: true },
    orderBy: [{ jatuhTempo: 'asc' }, { id: 'asc' }],
    take,
  })
  return rows.map(({ id }) => id)
}
