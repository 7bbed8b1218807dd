import 'server-only'
import type pg from 'pg'
import { SEMUA_OBJEK, type Objek } from './objek'
import { withOwner } from './rotasi-kunci'

/** A table as a backup holds it: its columns in the order its rows are written. */
export type TabelPotret = Readonly<{ nama: string; kolom: readonly string[] }>

/** What dies with the moment and must not be brought back: sign-ins, brakes, places of workers, and the salt that dies daily. */
export const TANPA_CADANGAN: readonly string[] = ['session', 'sessionPelapor', 'kunjunganLacak', 'keran', 'tempatKerja', 'garamHarian']

/** Kept by the migrations themselves. */
const MIGRASI = '_prisma_migrations'

/** Rows are written and read as PostgreSQL's own text of a row; these settings make that text the same on every server. */
export const TEKS_TETAP = `SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601'; SET LOCAL TimeZone = 'UTC';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0`

/** Rows a round; one of them may hold an emblem or a long paper. */
const BATCH = 200

/** Reads the database as it stood at one moment, however long that takes and whatever is written meanwhile; with the owner's login. */
export function inPotret<T>(read: (client: pg.Client) => Promise<T>): Promise<T> {
  return withOwner(async (client) => {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${TEKS_TETAP}`)
    const result = await read(client)
    await client.query('COMMIT')
    return result
  })
}

/** Tables a backup holds, by name. */
export async function listTabel(client: pg.Client): Promise<readonly TabelPotret[]> {
  const { rows } = await client.query<{ nama: string; kolom: string[] }>(
    `SELECT c.relname AS nama, array_agg(a.attname::text ORDER BY a.attnum) AS kolom
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1)
      GROUP BY c.relname ORDER BY c.relname`,
    [[MIGRASI, ...TANPA_CADANGAN]],
  )
  return rows
}

/** Migrations this database has run, in order, with the hash of each. */
export async function listMigrasi(client: pg.Client) {
  const { rows } = await client.query<{ nama: string; sidik: string }>(
    `SELECT migration_name AS nama, checksum AS sidik FROM "${MIGRASI}" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY 1`,
  )
  return rows
}

/** Relations some old row does not keep: a migration let it be, and holds them for new rows alone. */
export async function listLonggar(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ nama: string }>(
    `SELECT conname AS nama FROM pg_constraint WHERE contype = 'f' AND NOT convalidated AND connamespace = 'public'::regnamespace ORDER BY 1`,
  )
  return rows.map(({ nama }) => nama)
}

export type Sekuens = Readonly<{ nama: string; nilai: string; terpakai: boolean }>

export async function listSekuens(client: pg.Client): Promise<readonly Sekuens[]> {
  const { rows } = await client.query<{ nama: string }>(
    `SELECT relname AS nama FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY 1`,
  )
  const all: Sekuens[] = []
  for (const { nama } of rows) {
    const { rows: state } = await client.query<{ nilai: string; terpakai: boolean }>(
      `SELECT last_value::text AS nilai, is_called AS terpakai FROM ${client.escapeIdentifier(nama)}`,
    )
    if (state[0]) all.push({ nama, ...state[0] })
  }
  return all
}

/** The rows of a table as text, a batch at a time. */
export async function* listBaris(client: pg.Client, { nama }: TabelPotret): AsyncGenerator<readonly string[]> {
  await client.query(`DECLARE potret NO SCROLL CURSOR FOR SELECT t::text AS baris FROM ${client.escapeIdentifier(nama)} t`)
  for (;;) {
    const { rows } = await client.query<{ baris: string }>(`FETCH ${BATCH} FROM potret`)
    if (rows.length === 0) break
    yield rows.map(({ baris }) => baris)
  }
  await client.query('CLOSE potret')
}

/** Every object a row names, with the hash its row remembers. */
export async function listObjek(client: pg.Client): Promise<readonly Objek[]> {
  return (await client.query<Objek>(SEMUA_OBJEK)).rows
}

export async function findMode(client: pg.Client) {
  const { rows } = await client.query<{ mode: 'demo' | 'kerja'; sidikKunci: Record<string, string> }>(
    'SELECT "mode", "sidikKunci" FROM "instalasi"',
  )
  return rows[0] ?? null
}
