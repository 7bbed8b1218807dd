import { faultOfInstallation, fingerprintsIn } from './key-set.mjs'
import { withClient } from './migrate.mjs'
import { createKeys } from './secrets.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

/** One start at a time begins a register, on whatever host. */
const BEGIN_LOCK = 72_707_371

const unknown = () =>
  kata`The database holds records, but does not say with which keys and in which mode they were begun: it comes from an older build, or was restored in part.\nNo road leads from it to this build. Use a new DATA_DIR or an empty database, or restore the whole.`

async function rowOf(client) {
  const { rows } = await client.query('SELECT "mode", "sidikKunci" FROM "instalasi"')
  return rows[0] ?? null
}

async function holdsRecords(client) {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT 1 FROM "pengaduan") OR EXISTS (SELECT 1 FROM "petugas") OR EXISTS (SELECT 1 FROM "jejakAudit") AS held`,
  )
  return rows[0].held
}

function assertBelongs(row, { secretsDir, wantsDemo }) {
  const fault = faultOfInstallation(row, { secretsDir, demo: wantsDemo })
  if (fault) throw new StopReason(fault)
  return { demo: row.mode === 'demo' }
}

async function begin(client, settings) {
  if (await holdsRecords(client)) throw new StopReason(unknown())
  createKeys(settings.secretsDir)
  const mode = (settings.wantsDemo ?? !settings.databaseUrl) ? 'demo' : 'kerja'
  await client.query('INSERT INTO "instalasi" ("mode", "sidikKunci") VALUES ($1, $2)', [mode, fingerprintsIn(settings.secretsDir)])
  return { demo: mode === 'demo' }
}

/** The register of this database, begun with these keys in this mode, or now. Says whether it is the demo. @throws StopReason. */
export function openInstallation(appUrl, settings) {
  return withClient(appUrl, async (client) => {
    // The other host's first start may fill in keys for longer than a statement of the site may wait.
    await client.query('SET lock_timeout = 0; SET statement_timeout = 0')
    await client.query('SELECT pg_advisory_lock($1)', [BEGIN_LOCK])
    const row = await rowOf(client)
    return row ? assertBelongs(row, settings) : begin(client, settings)
  })
}

/** The same for a command that begins nothing. @throws StopReason. */
export function checkInstallation(appUrl, settings) {
  return withClient(appUrl, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public."instalasi"') IS NOT NULL AS found`)
    const row = rows[0].found ? await rowOf(client) : null
    if (row) return assertBelongs(row, settings)
    throw new StopReason(kata`This database holds no register yet. Start the site once (npm start), then run this again.`)
  })
}
