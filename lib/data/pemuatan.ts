import 'server-only'
import type pg from 'pg'
import { TANPA_CADANGAN, TEKS_TETAP, type Sekuens, type TabelPotret } from './potret'
import { withOwner } from './rotasi-kunci'

/** All or nothing, with the owner's login. */
export function inPemuatan<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withOwner(async (client) => {
    await client.query(`BEGIN; ${TEKS_TETAP}`)
    try {
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  })
}

export async function countBaris(client: pg.Client, nama: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${client.escapeIdentifier(nama)}`)
  return Number(rows[0]?.n ?? 0)
}

/** The first table that holds a row, or null: a backup is only ever laid into an empty place. */
export async function findTabelBerisi(client: pg.Client, tabel: readonly TabelPotret[]): Promise<string | null> {
  for (const nama of [...tabel.map((one) => one.nama), ...TANPA_CADANGAN]) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${client.escapeIdentifier(nama)} LIMIT 1`)
    if (rowCount !== 0) return nama
  }
  return null
}

type Kunci = Readonly<{ tabel: string; nama: string; isi: string }>

/**
 * Rows come in the order of the tables' names, so relations are taken off and put back when all are there, which checks every
 * one of them but those in `longgar`, which the database of the backup did not keep either; and triggers, which would write down each row as something that happened now, stand still meanwhile.
 */
export async function lepasRelasi(
  client: pg.Client,
  tabel: readonly TabelPotret[],
  longgar: readonly string[],
): Promise<() => Promise<void>> {
  const { rows: relasi } = await client.query<Kunci>(
    `SELECT c.conrelid::regclass::text AS tabel, c.conname AS nama, pg_get_constraintdef(c.oid) AS isi
      FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`,
  )
  for (const { tabel: t, nama } of relasi) await client.query(`ALTER TABLE ${t} DROP CONSTRAINT ${client.escapeIdentifier(nama)}`)
  const names = tabel.map(({ nama }) => client.escapeIdentifier(nama))
  for (const nama of names) await client.query(`ALTER TABLE ${nama} DISABLE TRIGGER USER`)
  return async () => {
    for (const nama of names) await client.query(`ALTER TABLE ${nama} ENABLE TRIGGER USER`)
    for (const { tabel: t, nama, isi } of relasi) {
      const later = longgar.includes(nama) && !isi.endsWith('NOT VALID') ? ' NOT VALID' : ''
      await client.query(`ALTER TABLE ${t} ADD CONSTRAINT ${client.escapeIdentifier(nama)} ${isi}${later}`)
    }
  }
}

export async function insertBaris(client: pg.Client, nama: string, baris: readonly string[]): Promise<void> {
  const tabel = client.escapeIdentifier(nama)
  await client.query(`INSERT INTO ${tabel} SELECT b.* FROM unnest($1::${tabel}[]) AS b`, [baris])
}

export async function setSekuens(client: pg.Client, { nama, nilai, terpakai }: Sekuens): Promise<void> {
  await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [`public.${client.escapeIdentifier(nama)}`, nilai, terpakai])
}

/**
 * Destroys again what was destroyed after the backup had been made: the envelopes of a chain, old and new, and the record of it
 * with the time it first had. Returns the objects that only these envelopes opened; null when there was nothing left to destroy.
 */
export async function musnahkanLagi(
  client: pg.Client,
  { akarId, at }: Readonly<{ akarId: string; at: string }>,
): Promise<readonly string[] | null> {
  const { rows: amplop } = await client.query<{ id: string; sidik: string }>(
    `SELECT i.id, encode(sha256(i.amplop), 'hex') AS sidik FROM "identitas" i
      WHERE EXISTS (SELECT 1 FROM "pengaduan" k WHERE k.id = i."pengaduanId" AND k."akarId" = $1)
         OR EXISTS (SELECT 1 FROM "bukti" b JOIN "pengaduan" k ON k.id = b."pengaduanId"
              WHERE k."akarId" = $1 AND b."formulirId" = i."pengaduanId" AND i.field = 'bukti:' || b.id::text) ORDER BY i.id`,
    [akarId],
  )
  if (amplop.length === 0) return null
  const ids = amplop.map(({ id }) => id)
  for (const tabel of ['identitasPengganti', 'identitasLama']) {
    await client.query(`DELETE FROM "${tabel}" WHERE "identitasId" = ANY ($1)`, [ids])
  }
  await client.query('DELETE FROM "identitas" WHERE id = ANY ($1)', [ids])
  await client.query(
    `INSERT INTO "pemusnahanIdentitas" (id, "akarId", jumlah, sidik, "dibuatAt") VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
    [akarId, ids.length, amplop.map(({ sidik }) => sidik), at],
  )
  await client.query('DELETE FROM "usulanMusnah" WHERE "akarId" = $1', [akarId])
  const { rows: asli } = await client.query<{ kunci: string }>(
    `WITH lama AS (SELECT b.id, b."kunciObjekAsli" AS kunci FROM "bukti" b JOIN "pengaduan" k ON k.id = b."pengaduanId"
        WHERE k."akarId" = $1 AND b."kunciObjekAsli" IS NOT NULL),
      dilupakan AS (UPDATE "bukti" b SET "kunciObjekAsli" = NULL FROM lama WHERE b.id = lama.id)
      SELECT kunci FROM lama`,
    [akarId],
  )
  return asli.map(({ kunci }) => kunci)
}
