import pg from 'pg'
import { segel } from '@/lib/domain/segel'
import { openJson, sealJson } from '@/lib/infra/cipher'

const BATCH = 5_000

/** Owner's connection with triggers off: rows that never happened have no audit trail to be bound to. */
async function withOwner<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`)
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Tables whose rows a copied case needs to stand in every list; values that must differ in each copy. */
const COPIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pengaduan: {
    id: 'm.id',
    nomorTiket: 'm.id',
    nomorRegister: `'B-' || m.id`,
    akarId: 'm.id',
    kodeAkses: 'NULL',
    idPelacakan: 'NULL',
    materiTersegel: 'm.materi',
    diterimaAt: `t."diterimaAt" - m.hari * interval '1 day'`,
    jatuhTempo: `t."jatuhTempo" - m.hari % 60`,
    ditutupAt: `t."ditutupAt" - m.hari * interval '1 day'`,
  },
  bukuPengaduan: { id: 'DEFAULT', pengaduanId: 'm.id', nomorRegister: `'B-' || m.id`, nomorUrut: 'NULL' },
  tenggat: { id: 'gen_random_uuid()', pengaduanId: 'm.id', mulai: 't.mulai - m.hari % 60' },
  giliran: { id: 'DEFAULT', pengaduanId: 'm.id' },
  riwayat: { id: 'DEFAULT', pengaduanId: 'm.id', catatanTersegel: 'NULL', dibuatAt: `t."dibuatAt" - m.hari * interval '1 day'` },
}

async function copyStatement(client: pg.Client, table: string): Promise<string> {
  const values = COPIED[table] ?? {}
  const { rows } = await client.query(
    `SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  )
  const columns = rows.map(({ column_name }) => String(column_name)).filter((name) => values[name] !== 'DEFAULT')
  const selected = columns.map((name) => values[name] ?? `t."${name}"`)
  const key = table === 'pengaduan' ? 't.id' : 't."pengaduanId"'
  return `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
    SELECT ${selected.join(', ')} FROM "${table}" t JOIN salinan m ON m.asal = ${key}`
}

/** Copies the open and closed cases of the demo until there are `many` more, each with its content sealed for itself. */
export function fillCases(adminUrl: string, many: number): Promise<void> {
  return withOwner(adminUrl, async (client) => {
    const { rows } = await client.query(`SELECT id, "materiTersegel" FROM pengaduan WHERE "indukId" IS NULL ORDER BY id`)
    const sources = rows.map(({ id, materiTersegel }) => ({ id: String(id), isi: openJson(materiTersegel, segel.isi(id)) }))
    const statements: string[] = []
    for (const table of Object.keys(COPIED)) statements.push(await copyStatement(client, table))
    await client.query(`CREATE TEMP TABLE salinan (id text, asal text, materi bytea, hari int)`)
    for (let from = 0; from < many; from += BATCH) {
      const copies = Array.from({ length: Math.min(BATCH, many - from) }, (_, index) => {
        const nomor = from + index
        const source = sources[nomor % sources.length] as (typeof sources)[number]
        const id = `BENCH-${String(nomor).padStart(8, '0')}`
        return { id, asal: source.id, materi: sealJson(source.isi, segel.isi(id)), hari: nomor % 1000 }
      })
      await client.query('TRUNCATE salinan')
      await client.query(`INSERT INTO salinan SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::int[])`, [
        copies.map(({ id }) => id),
        copies.map(({ asal }) => asal),
        copies.map(({ materi }) => Buffer.from(materi)),
        copies.map(({ hari }) => hari),
      ])
      for (const statement of statements) await client.query(statement)
    }
    await client.query('ANALYZE')
  })
}

/** Published records like those of the demo, one a case that is not there: nothing public is ever joined to a case. */
export function fillRecords(adminUrl: string, from: number, many: number): Promise<void> {
  return withOwner(adminUrl, async (client) => {
    await client.query(
      `INSERT INTO publikasi (id, "pengaduanId", nomor, versi, status, layanan, judul, ringkasan, jawaban, topik, "jenisUnit", hasil,
         "bulanTerima", "bulanJawab", "hariKerja", "tayangAt", "diubahAt")
       SELECT gen_random_uuid(), 'BENCH-P-' || n, 'P-2025-' || lpad(n::text, 8, '0'), 1, 'DITAYANGKAN', p.layanan,
         p.judul || ' ' || n, p.ringkasan || CASE WHEN n % 9973 = 0 THEN ' jembatan gantung' ELSE '' END, p.jawaban, p.topik, p."jenisUnit", p.hasil,
         p."bulanTerima" - (n % 36) * interval '1 month', p."bulanJawab" - (n % 36) * interval '1 month', p."hariKerja",
         p."tayangAt" - n * interval '1 minute', p."diubahAt"
       FROM generate_series($1::int, $2::int) n
       JOIN (SELECT row_number() OVER (ORDER BY nomor) AS urut, count(*) OVER () AS semua, * FROM publikasi WHERE status = 'DITAYANGKAN') p
         ON p.urut = n % p.semua + 1`,
      [from + 1, from + many],
    )
    await client.query('VACUUM ANALYZE publikasi')
  })
}
