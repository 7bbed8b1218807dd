import fs from 'node:fs'
import { clusterDirOf, embeddedUrls, startEmbedded } from './embedded.mjs'
import { assertMigrated } from './migrate.mjs'
import { clusterExists, runningPostmaster } from './postgres.mjs'
import { createCleanup, lockDataDir } from './session.mjs'
import { loadDotEnv, readSettings, serverEnvironment } from './settings.mjs'
import { StopReason } from './stop-reason.mjs'

/** A command beside the site looks at what is there; it never makes what it was asked to look at. */
function assertExists({ dataDir, secretsDir, databaseUrl }) {
  const missing = Object.entries({ DATA_DIR: dataDir, SECRETS_DIR: secretsDir }).find(([, folder]) => !fs.existsSync(folder))
  if (missing) throw new StopReason(`${missing[0]} ${missing[1]} does not exist; this command creates nothing.`)
  if (databaseUrl || clusterExists(clusterDirOf(dataDir))) return
  throw new StopReason(`DATA_DIR ${dataDir} holds no database; this command creates nothing.`)
}

/** The embedded database as it lies there: started for the moment, neither migrated nor filled. */
async function startForTheMoment(settings, cleanup) {
  cleanup.add(lockDataDir(settings.dataDir).release)
  const urls = await startEmbedded(settings, cleanup)
  await assertMigrated(urls.adminUrl)
  return urls
}

function runningUrls(settings) {
  const running = runningPostmaster(clusterDirOf(settings.dataDir))
  return running?.ready ? embeddedUrls({ ...settings, port: running.port }) : null
}

/**
 * The environment of the application for a command beside it, and the owner's login where there is one: of the running
 * database, else of a database started for the moment. `cleanup.run()` stops only what was started here.
 */
export async function attach() {
  loadDotEnv()
  const cleanup = createCleanup()
  const settings = readSettings()
  assertExists(settings)
  if (settings.databaseUrl) {
    return { env: serverEnvironment(settings, settings.databaseUrl), adminUrl: settings.databaseAdminUrl, cleanup }
  }
  const { appUrl, adminUrl } = runningUrls(settings) ?? (await startForTheMoment(settings, cleanup))
  return { env: serverEnvironment(settings, appUrl), adminUrl, cleanup }
}

/** Runs `work` with what attach() found, and ends what attach() started, whatever becomes of the work. */
export async function attached(work) {
  const { cleanup, ...found } = await attach()
  try {
    return await work(found)
  } finally {
    await cleanup.run()
  }
}
