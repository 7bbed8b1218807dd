import fs from 'node:fs'
import { clusterDirOf, embeddedUrls, startEmbedded } from './embedded.mjs'
import { checkInstallation } from './installation.mjs'
import { assertMigrated } from './migrate.mjs'
import { clusterExists, runningPostmaster } from './postgres.mjs'
import { createCleanup, lockDataDir } from './session.mjs'
import { loadDotEnv, readSettings, serverEnvironment } from './settings.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

/** A command beside the site looks at what is there; it never makes what it was asked to look at. */
function assertExists({ dataDir, secretsDir, databaseUrl }) {
  const missing = Object.entries({ DATA_DIR: dataDir, SECRETS_DIR: secretsDir }).find(([, folder]) => !fs.existsSync(folder))
  if (missing) throw new StopReason(kata`${missing[0]} ${missing[1]} does not exist; this command creates nothing.`)
  if (databaseUrl || clusterExists(clusterDirOf(dataDir))) return
  throw new StopReason(kata`DATA_DIR ${dataDir} holds no database; this command creates nothing.`)
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

async function urlsOf(settings, cleanup) {
  if (settings.databaseUrl) return { appUrl: settings.databaseUrl, adminUrl: settings.databaseAdminUrl }
  return runningUrls(settings) ?? (await startForTheMoment(settings, cleanup))
}

/** The environment of the application for a command beside it, and the owner's login where there is one. */
async function find(cleanup, options) {
  loadDotEnv()
  const settings = readSettings(options)
  assertExists(settings)
  const { appUrl, adminUrl } = await urlsOf(settings, cleanup)
  const { demo } = await checkInstallation(appUrl, settings)
  return { env: serverEnvironment({ ...settings, demo }, appUrl), adminUrl, bucket: settings.bucket }
}

/**
 * `serves`: the work goes on running, and may not have the owner's login in its environment.
 * Runs `work` on the running database, else on one started for the moment, and stops what was started here, whatever
 * becomes of the work.
 */
export async function attached(work, options = {}) {
  const cleanup = createCleanup()
  try {
    return await work(await find(cleanup, options))
  } finally {
    await cleanup.run()
  }
}
