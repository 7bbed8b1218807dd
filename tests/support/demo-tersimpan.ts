import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Sekuens, TabelPotret } from '@/lib/data/potret'
import { KEY_NAMES } from '@/scripts/lib/key-set.mjs'
import type { TestDatabase } from './database'

/** The demo as a released build made it: every row, the migrations it had run, and the keys it was sealed under. */
export type DemoTersimpan = Readonly<{
  migrasi: readonly Readonly<{ nama: string; sidik: string }>[]
  longgar: readonly string[]
  sekuens: readonly Sekuens[]
  tabel: readonly (TabelPotret & Readonly<{ baris: readonly string[] }>)[]
  /** Base64 by name; of invented data alone. */
  rahasia: Readonly<Record<string, string>>
}>

const FOLDER = path.resolve(__dirname, '..', 'fixtures', 'demo')
/** What the files beside the database hold that its rows need: server keys, anchors, and the recipients that are pinned. */
const BESIDE = [...KEY_NAMES, 'jangkar-audit.jsonl', 'sidik-penerima.json']
const placeOf = (versi: string) => path.join(FOLDER, `${versi}.json.gz`)

/** The versions that are kept, the oldest first. */
export const VERSI_TERSIMPAN: readonly string[] = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json.gz'))
  .map((name) => name.replace('.json.gz', ''))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))

export const readDemo = (versi: string): DemoTersimpan =>
  JSON.parse(gunzipSync(fs.readFileSync(placeOf(versi))).toString('utf8')) as DemoTersimpan

/** Writes down the demo this database holds, as the one of a version. Returns the size of the file in bytes. */
export async function keepDemo(versi: string, { dataDir }: TestDatabase): Promise<number> {
  const { inPotret, listBaris, listLonggar, listMigrasi, listSekuens, listTabel } = await import('@/lib/data/potret')
  const isi = await inPotret(async (client): Promise<DemoTersimpan> => {
    const tabel: DemoTersimpan['tabel'][number][] = []
    for (const one of await listTabel(client)) {
      const baris: string[] = []
      for await (const batch of listBaris(client, one)) baris.push(...batch)
      tabel.push({ ...one, baris })
    }
    const secrets = BESIDE.filter((name) => fs.existsSync(path.join(dataDir, 'rahasia', name)))
    const rahasia = Object.fromEntries(secrets.map((name) => [name, fs.readFileSync(path.join(dataDir, 'rahasia', name), 'base64')]))
    return { migrasi: await listMigrasi(client), longgar: await listLonggar(client), sekuens: await listSekuens(client), tabel, rahasia }
  })
  const bytes = gzipSync(JSON.stringify(isi), { level: 9 })
  fs.writeFileSync(placeOf(versi), bytes)
  return bytes.length
}

/** Jest cannot load the scripts' ES modules on Node 20; they run as they do in a start. */
function inScripts(code: string, args: readonly string[]): void {
  const [migrate, grants] = ['migrate.mjs', 'grants.mjs'].map((name) =>
    pathToFileURL(path.resolve(__dirname, '..', '..', 'scripts', 'lib', name)),
  )
  const imports = `const { applyMissing, migrationsOfBackup, withMigrationLock } = await import('${migrate?.href}')
    const { migrateAndGrant } = await import('${grants?.href}')`
  execFileSync(process.execPath, ['--input-type=module', '-e', `${imports}\n${code}`, ...args], { encoding: 'utf8' })
}

/** Empties the database, lays the kept demo into the schema it knew, and brings that up to date as an update does. */
export async function upgradeDemo(demo: DemoTersimpan, database: TestDatabase): Promise<void> {
  for (const [name, isi] of Object.entries(demo.rahasia))
    fs.writeFileSync(path.join(database.dataDir, 'rahasia', name), Buffer.from(isi, 'base64'), { mode: 0o600 })
  await database.queryAsAdmin('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  inScripts(
    `const migrations = migrationsOfBackup(JSON.parse(process.argv[2]))
     await withMigrationLock(process.argv[1], (client) => applyMissing(client, migrations))`,
    [database.adminUrl, JSON.stringify(demo.migrasi)],
  )
  await loadRows(demo)
  inScripts('await migrateAndGrant(process.argv[1], process.argv[2])', [database.adminUrl, database.appUrl])
}

async function loadRows({ tabel, longgar, sekuens }: DemoTersimpan): Promise<void> {
  const { inPemuatan, insertBaris, lepasRelasi, setSekuens } = await import('@/lib/data/pemuatan')
  await inPemuatan(async (client) => {
    // What a migration itself puts in is among the rows of the demo.
    for (const { nama } of tabel) await client.query(`TRUNCATE ${client.escapeIdentifier(nama)} CASCADE`)
    const relate = await lepasRelasi(client, tabel, longgar)
    for (const { nama, baris } of tabel) await insertBaris(client, nama, baris)
    await relate()
    for (const one of sekuens) await setSekuens(client, one)
  })
}
