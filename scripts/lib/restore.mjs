import fs from 'node:fs'
import path from 'node:path'
import { clusterDirOf, startEmbedded } from './embedded.mjs'
import { writeDurably } from './files.mjs'
import { migrateAndGrant } from './grants.mjs'
import { faultOfInstallation } from './key-set.mjs'
import { applyMissing, migrationsOfBackup, withClient, withMigrationLock } from './migrate.mjs'
import { clusterExists } from './postgres.mjs'
import { step } from './progress.mjs'
import { ensureInstalled } from './project.mjs'
import { createCleanup, lockDataDir } from './session.mjs'
import { SEED_MARK } from './seed.mjs'
import { serverEnvironment } from './settings.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

const BACKUP = /^kumbang-\d{8}T\d{6}Z$/

function chooseBackup(folder, name) {
  const found = fs.existsSync(folder) ? fs.readdirSync(folder).filter((one) => BACKUP.test(one)) : []
  const chosen = name ?? found.sort().at(-1)
  if (chosen && found.includes(chosen)) return chosen
  throw new StopReason(name ? kata`${folder} holds no backup named ${name}.` : kata`${folder} holds no backup.`)
}

/** Only what is needed to begin; all of it is judged, with its MAC, before anything is written into the database. */
function readSummary(backup) {
  try {
    const { mode, sidikKunci, migrasi } = JSON.parse(fs.readFileSync(path.join(backup, 'ringkasan.json'), 'utf8'))
    if (['demo', 'kerja'].includes(mode) && typeof sidikKunci === 'object' && Array.isArray(migrasi)) return { mode, sidikKunci, migrasi }
  } catch {
    // Missing or no JSON: the sentence below says so.
  }
  throw new StopReason(kata`This folder holds no backup that can be read: ringkasan.json is missing or damaged. Nothing was written.`)
}

async function assertEmpty(adminUrl) {
  const full = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public."instalasi"') IS NOT NULL AS found`)
    return rows[0].found && (await client.query('SELECT 1 FROM "instalasi"')).rowCount > 0
  })
  if (full)
    throw new StopReason(
      kata`The database is not empty: it holds a register. A backup is restored into an empty place only. Nothing was written.`,
    )
}

async function openTarget(settings, cleanup) {
  if (settings.databaseUrl && !settings.databaseAdminUrl)
    throw new StopReason(kata`A restore needs the owner's login: set DATABASE_ADMIN_URL in migrasi.env or in the environment of this step.`)
  if (settings.databaseUrl) return { appUrl: settings.databaseUrl, adminUrl: settings.databaseAdminUrl }
  return startEmbedded(settings, cleanup)
}

async function layIn(settings, urls, { folder, name, run }, summary) {
  await assertEmpty(urls.adminUrl)
  const made = migrationsOfBackup(summary.migrasi)
  await step(kata`making the tables of the backup`, async () => {
    await withMigrationLock(urls.adminUrl, (client) => applyMissing(client, made))
  })
  const demo = summary.mode === 'demo'
  const env = { ...serverEnvironment({ ...settings, demo }, urls.appUrl), DATABASE_ADMIN_URL: urls.adminUrl }
  const result = path.join(settings.dataDir, 'pemulihan.json')
  const code = await run(env, 'pulihkan', folder, name, result)
  if (code !== 0) return code
  await step(kata`bringing the schema up to date`, async () => {
    await migrateAndGrant(urls.adminUrl, urls.appUrl)
  })
  // The next start of a demo would otherwise fill it in again.
  if (demo) writeDurably(path.join(settings.dataDir, SEED_MARK), `${new Date().toISOString()}\n`)
  const { DATABASE_ADMIN_URL: _owner, ...own } = env
  return run(own, 'selesaikan', result)
}

/** Removes a cluster this restore made when nothing came of it, so that the place is as empty as it was. */
function removeUnused(settings, cleanup, state) {
  const clusterDir = clusterDirOf(settings.dataDir)
  if (settings.databaseUrl || clusterExists(clusterDir)) return
  cleanup.add(() => state.code !== 0 && fs.rmSync(clusterDir, { recursive: true, force: true }))
}

/** Restores a backup into the database and the store of these settings, which must be empty. Returns the exit code. @throws StopReason. */
export async function restoreInto(settings, { folder, name, run }) {
  const chosen = chooseBackup(folder, name)
  const summary = readSummary(path.join(folder, chosen))
  const fault = faultOfInstallation(summary, { secretsDir: settings.secretsDir, demo: settings.wantsDemo })
  if (fault) throw new StopReason(fault)
  await ensureInstalled()
  const cleanup = createCleanup()
  const state = { code: 1 }
  try {
    cleanup.add(lockDataDir(settings.dataDir).release)
    removeUnused(settings, cleanup, state)
    const urls = await openTarget(settings, cleanup)
    return (state.code = await layIn(settings, urls, { folder, name: chosen, run }, summary))
  } finally {
    await cleanup.run()
  }
}
