// Compares a migrated database with prisma/schema through Prisma's own schema engine (WebAssembly, from npm).
//   node scripts/lib/schema-diff.mjs ADMIN_URL SCHEMA_FOLDER   prints the SQL that would close the gap; nothing when equal
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const pg = require('pg')
const { PrismaPg } = require('@prisma/adapter-pg')
const { bindMigrationAwareSqlAdapterFactory } = require('@prisma/driver-adapter-utils')

const CHAR = 18
const CHARACTER_COLUMN = 6
const asText = new Map([
  [19, 25],
  [1003, 1009],
  [CHAR, 25],
  [2205, 25],
  [2206, 25],
  [24, 25],
  [1002, 1009],
])

/** The engine reads catalog columns whose types (name, "char", reg*) the adapter does not know: presented as text. */
function presentCatalogTypesAsText() {
  const relabel = (result) => {
    for (const one of [result].flat()) {
      for (const field of one?.fields ?? []) {
        field.wasChar = field.dataTypeID === CHAR
        field.dataTypeID = asText.get(field.dataTypeID) ?? field.dataTypeID
      }
    }
    return result
  }
  const query = pg.Client.prototype.query
  pg.Client.prototype.query = function relabelled(...args) {
    const at = args.findIndex((argument) => typeof argument === 'function')
    if (at >= 0) {
      const callback = args[at]
      args[at] = (error, result) => callback(error, error ? result : relabel(result))
    }
    const result = query.apply(this, args)
    return result?.then ? result.then(relabel) : result
  }
}

function markCharColumns(adapter) {
  const performIO = adapter.performIO.bind(adapter)
  const queryRaw = adapter.queryRaw.bind(adapter)
  let last
  adapter.performIO = async (query) => (last = await performIO(query))
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    last.fields.forEach((field, index) => field.wasChar && (result.columnTypes[index] = CHARACTER_COLUMN))
    return result
  }
  return adapter
}

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) }
  const glue = await import(pathToFileURL(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')).href)
  const wasm = require.resolve('@prisma/schema-engine-wasm').replace('schema_engine.js', 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(wasm), { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}

/** The files of the schema, one an aggregate. */
const readSchema = (folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => path.join(folder, name))
    .map((file) => ({ path: file, content: fs.readFileSync(file, 'utf8') }))

export async function schemaDiff(url, schemaFolder) {
  presentCatalogTypesAsText()
  const SchemaEngine = await loadEngine()
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => markCharColumns(await connect())
  const files = readSchema(schemaFolder)
  const engine = await SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  const result = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: process.cwd() },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  await pool.end()
  return result.stdout ?? ''
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await schemaDiff(process.argv[2], process.argv[3])
  process.stdout.write(text)
  process.exit(0)
}
