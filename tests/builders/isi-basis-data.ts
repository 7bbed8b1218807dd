import type { TestDatabase } from '@/tests/support/database'

/**
 * Where every row stands and which transaction wrote it, one hash a table: whatever writes a row, be it with the same values, puts it
 * elsewhere, so two equal answers mean that nothing was written in between. The values themselves are megabytes of sealed text.
 */
export async function sidikBasisData(database: TestDatabase, except: readonly string[] = []): Promise<Readonly<Record<string, string>>> {
  const tables = await database.queryAsAdmin(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const names = tables.map(({ name }) => String(name)).filter((name) => !except.includes(name))
  const parts = names.map(
    (name) =>
      `SELECT '${name}' AS name, count(*) || ':' || coalesce(md5(string_agg(ctid || ' ' || xmin, '|' ORDER BY ctid)), '') AS hash FROM "${name}"`,
  )
  const rows = await database.queryAsAdmin(parts.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, hash }) => [String(name), String(hash)]))
}

/** Every value of every row and column as bytes, with where it stands. */
export async function semuaNilai(database: TestDatabase): Promise<readonly Readonly<{ tempat: string; bytes: Buffer }>[]> {
  const columns = await database.queryAsAdmin(`SELECT table_name AS t, string_agg(
    CASE WHEN udt_name = 'bytea' THEN format('%I', column_name) ELSE format('%I::text', column_name) END, ', ') AS list
    FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name`)
  const values: { tempat: string; bytes: Buffer }[] = []
  for (const { t, list } of columns) {
    for (const row of await database.queryAsAdmin(`SELECT ${String(list)} FROM "${String(t)}"`)) {
      for (const [column, v] of Object.entries(row)) {
        if (v !== null) values.push({ tempat: `${String(t)}.${column}`, bytes: Buffer.isBuffer(v) ? v : Buffer.from(String(v)) })
      }
    }
  }
  return values
}

/** A marker in every dress it could wear in a dump: UTF-8, UTF-16, hex, and base64 at all three offsets. */
export function samaranBytes(marker: string): readonly Buffer[] {
  const utf8 = Buffer.from(marker)
  const utf16le = Buffer.from(marker, 'utf16le')
  const base64 = [utf8, utf16le].flatMap((bytes) =>
    [0, 1, 2].map((offset) => {
      // The characters that do not depend on what stands before and after.
      const text = Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .replaceAll('=', '')
      return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
    }),
  )
  const hex = utf8.toString('hex')
  const textual = [...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')), hex, hex.toUpperCase()]
  return [utf8, utf16le, Buffer.from(utf16le).swap16(), ...textual.map((text) => Buffer.from(text))]
}
