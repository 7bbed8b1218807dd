import 'server-only'
import type { Tx } from '@/lib/infra/db'

/**
 * Rows that must have an audit row of their own, and the other way round. Each kind names, for audit rows of a range, those
 * whose row is gone, and rows whose audit row is missing. `panjang`: a table so long that it is asked for by ranges of its id.
 */
export type Cocokan = Readonly<{ nama: string; tanpaBaris: string; tanpaJejak: string; panjang?: 'riwayat' | 'bukuPengaduan' }>

/** History of the first steps carries no version in its audit row. */
const AWAL = `('KIRIM', 'CATAT')`
const IS_LANGKAH = `j.objek LIKE 'pengaduan:%' AND j.rincian ? 'dari' AND j.rincian ? 'ke' AND j.rincian ? 'versi'`

export const COCOKAN: readonly Cocokan[] = [
  {
    nama: 'pembukaan',
    tanpaBaris: `j.tindakan IN ('BUKA_IDENTITAS', 'BUKA_GAMBAR_ASLI') AND j.objek LIKE 'pembukaanIdentitas:%'
      AND NOT EXISTS (SELECT 1 FROM "pembukaanIdentitas" p WHERE 'pembukaanIdentitas:' || p.id::text = j.objek)`,
    tanpaJejak: `SELECT p."dibuatAt" FROM "pembukaanIdentitas" p WHERE NOT EXISTS (SELECT 1 FROM "jejakAudit" j
      WHERE j.objek = 'pembukaanIdentitas:' || p.id::text AND j.tindakan IN ('BUKA_IDENTITAS', 'BUKA_GAMBAR_ASLI'))`,
  },
  {
    nama: 'cetakan',
    tanpaBaris: `j.tindakan = 'CETAK_IDENTITAS' AND j.objek LIKE 'pembukaanIdentitas:%'
      AND NOT EXISTS (SELECT 1 FROM "cetakIdentitas" c WHERE c.kode = j.rincian->>'kode' AND 'pembukaanIdentitas:' || c."pembukaanId"::text = j.objek)`,
    tanpaJejak: `SELECT c."dibuatAt" FROM "cetakIdentitas" c WHERE NOT EXISTS (SELECT 1 FROM "jejakAudit" j
      WHERE j.objek = 'pembukaanIdentitas:' || c."pembukaanId"::text AND j.tindakan = 'CETAK_IDENTITAS' AND j.rincian->>'kode' = c.kode)`,
  },
  {
    nama: 'pelepasan',
    tanpaBaris: `j.objek LIKE 'pelepasanSegelUlang:%' AND j.tindakan <> 'DITOLAK'
      AND NOT EXISTS (SELECT 1 FROM "pelepasanSegelUlang" p WHERE 'pelepasanSegelUlang:' || p.id::text = j.objek)`,
    tanpaJejak: `SELECT p."dibuatAt" FROM "pelepasanSegelUlang" p WHERE NOT EXISTS (SELECT 1 FROM "jejakAudit" j
      WHERE j.objek = 'pelepasanSegelUlang:' || p.id::text AND j.tindakan <> 'DITOLAK')`,
  },
  {
    nama: 'riwayat',
    panjang: 'riwayat',
    tanpaBaris: `((${IS_LANGKAH} AND NOT EXISTS (SELECT 1 FROM "riwayat" r
        WHERE r."pengaduanId" = substr(j.objek, 11) AND r.langkah = j.tindakan AND r.versi::text = j.rincian->>'versi'))
      OR (j.tindakan IN ${AWAL} AND j.objek LIKE 'pengaduan:%' AND NOT EXISTS (SELECT 1 FROM "riwayat" r
        WHERE r."pengaduanId" = substr(j.objek, 11) AND r.langkah = j.tindakan AND r.versi = 1)))`,
    tanpaJejak: `SELECT r."dibuatAt" FROM "riwayat" r WHERE r.id BETWEEN $2 AND $3
      AND EXISTS (SELECT 1 FROM "pengaduan" k WHERE k.id = r."pengaduanId") AND NOT EXISTS (SELECT 1 FROM "jejakAudit" j
      WHERE j.objek = 'pengaduan:' || r."pengaduanId" AND j.tindakan = r.langkah
        AND (j.rincian->>'versi' = r.versi::text OR (r.langkah IN ${AWAL} AND r.versi = 1)))`,
  },
  {
    nama: 'buku pengaduan',
    panjang: 'bukuPengaduan',
    tanpaBaris: `j.tindakan = 'TULIS_BUKU' AND j.objek LIKE 'bukuPengaduan:%' AND NOT EXISTS (SELECT 1 FROM "bukuPengaduan" b
      WHERE b."nomorRegister" = substr(j.objek, 15) AND b.baris::text = j.rincian->>'baris' AND b."pengaduanId" = j.rincian->>'pengaduan')`,
    tanpaJejak: `SELECT b."dibuatAt" FROM "bukuPengaduan" b WHERE b.id BETWEEN $2 AND $3 AND b."transaksi" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "jejakAudit" j
      WHERE j.objek = 'bukuPengaduan:' || b."nomorRegister" AND j.tindakan = 'TULIS_BUKU'
        AND j.rincian->>'baris' = b.baris::text AND j.rincian->>'pengaduan' = b."pengaduanId")`,
  },
]

/** Audit rows of this range that tell of a row which is not there. */
export async function listJejakTanpaBaris(tx: Tx, { tanpaBaris }: Cocokan, from: bigint, to: bigint): Promise<readonly bigint[]> {
  const rows = await tx.$queryRawUnsafe<{ nomor: bigint }[]>(
    `SELECT j.nomor FROM "jejakAudit" j WHERE j.nomor BETWEEN $1 AND $2 AND ${tanpaBaris} ORDER BY j.nomor`,
    from,
    to,
  )
  return rows.map(({ nomor }) => nomor)
}

/** Rows of a long table asked for at a time: the server's patience with one statement is short. */
const STEP = 20_000n

/** The names of the two tables are written above; nothing from outside gets into the statement. */
async function idRange(tx: Tx, table: NonNullable<Cocokan['panjang']>): Promise<Readonly<{ least: bigint; most: bigint }>> {
  const rows = await tx.$queryRawUnsafe<{ least: bigint | null; most: bigint | null }[]>(
    `SELECT min(id) AS least, max(id) AS most FROM "${table}"`,
  )
  return { least: rows[0]?.least ?? 1n, most: rows[0]?.most ?? 0n }
}

/** For each row no audit row tells of, the number of the first audit row that is not older: that is where its own should stand. */
export async function listBarisTanpaJejak(tx: Tx, { tanpaJejak, panjang }: Cocokan, take: number): Promise<readonly bigint[]> {
  const query = (...range: readonly bigint[]) =>
    tx.$queryRawUnsafe<{ nomor: bigint }[]>(
      `SELECT coalesce((SELECT min(j.nomor) FROM "jejakAudit" j WHERE j."dibuatAt" >= x."dibuatAt"),
       (SELECT coalesce(max(j.nomor), 0) + 1 FROM "jejakAudit" j)) AS nomor FROM (${tanpaJejak} LIMIT $1) x`,
      take,
      ...range,
    )
  if (!panjang) return (await query()).map(({ nomor }) => nomor)
  const found: bigint[] = []
  const { least, most } = await idRange(tx, panjang)
  for (let from = least; from <= most && found.length < take; from += STEP)
    found.push(...(await query(from, from + STEP - 1n)).map(({ nomor }) => nomor))
  return found
}
