import { sealText } from '@/lib/infra/cipher'
import { queryAt, type TestDatabase } from '@/tests/support/database'

type Column = Readonly<{ t: string; c: string; type: string; elem: boolean; enumerated: string | null; empty: boolean }>

const COLUMNS = `SELECT c.relname AS t, a.attname AS c, coalesce(e.typname, y.typname) AS type, e.oid IS NOT NULL AS elem,
    (SELECT enumlabel FROM pg_enum WHERE enumtypid = coalesce(e.oid, y.oid) ORDER BY enumsortorder LIMIT 1) AS enumerated, NOT a.attnotnull AS empty
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type y ON y.oid = a.atttypid LEFT JOIN pg_type e ON y.typcategory = 'A' AND e.oid = y.typelem
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT LIKE '\\_%' AND a.attgenerated = '' ORDER BY 1, a.attnum`

const sealedName = (column: Column) => column.type === 'bytea' && column.c.endsWith('Tersegel')

/** A value of the column's type that breaks no rule of its own; sealed columns are filled by the caller. */
function dummy({ type, elem, enumerated, empty }: Column, nth: number): string {
  if (empty) return 'NULL'
  if (elem) return `'{}'`
  if (enumerated !== null) return `'${enumerated}'`
  const values: Record<string, string> = {
    uuid: 'gen_random_uuid()',
    timestamptz: 'now()',
    date: 'current_date',
    bool: 'false',
    jsonb: `'{}'`,
    bytea: `'\\x'`,
    int2: `${30_000 + nth}`,
    int4: `${900_000 + nth}`,
    int8: `${900_000 + nth}`,
    numeric: '0',
    float8: '0',
    text: 'gen_random_uuid()::text',
    varchar: `''`,
  }
  return values[type] ?? 'DEFAULT'
}

/**
 * A database in which every sealed column has held a value once: one row a table with all of them filled, and one whose
 * sealed values were emptied, as a mail's are once it has left. No references are checked, for no row is read as a case.
 */
export async function isiSetiapSegel(database: TestDatabase): Promise<readonly string[]> {
  const columns = (await database.queryAsAdmin(COLUMNS)) as unknown as Column[]
  const tables = [...new Set(columns.filter(sealedName).map(({ t }) => t))]
  for (const table of tables) {
    const own = columns.filter(({ t }) => t === table)
    const filled = [`'\\x${Buffer.from(sealText(`isi ${table}`, table)).toString('hex')}'`, `'\\x'`]
    for (const [nth, value] of filled.entries()) {
      const values = own.map((column) => (sealedName(column) ? value : dummy(column, nth)))
      const insert = `INSERT INTO "${table}" (${own.map(({ c }) => `"${c}"`).join(', ')}) VALUES (${values.join(', ')})`
      await queryAt(database.adminUrl, `SET session_replication_role = replica; ${insert}`)
    }
  }
  return columns.filter(sealedName).map(({ t, c }) => `${t}.${c}`)
}
