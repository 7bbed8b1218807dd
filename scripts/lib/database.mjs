import path from 'node:path'
import { startEmbedded } from './embedded.mjs'
import { migrateAndGrant } from './grants.mjs'
import { withClient } from './migrate.mjs'
import { inProject } from './paths.mjs'
import { say, step } from './progress.mjs'
import { runLogged } from './run.mjs'
import { hasOwnerFile, OWNER_FILE } from './settings.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

async function bringUpToDate(adminUrl, appUrl) {
  await step(kata`bringing the schema up to date`, async () => {
    const applied = await migrateAndGrant(adminUrl, appUrl)
    return applied.length === 0 ? kata`nothing to do` : kata`${applied.length} applied`
  })
}

/** In a process of its own that ends: the owner's login never comes into this one, which goes on running. */
async function migrateInChild(dataDir) {
  await step(kata`bringing the schema up to date`, () =>
    runLogged(process.execPath, [inProject('scripts', 'migrate.mjs')], {
      logFile: path.join(dataDir, 'migrasi.log'),
      what: kata`The migration`,
    }),
  )
}

async function assertMigratedByHand(appUrl) {
  const ready = await withClient(appUrl, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public."instalasi"') IS NOT NULL AS ready`)
    return rows[0].ready
  })
  if (!ready)
    throw new StopReason(
      kata`The schema of the database given by DATABASE_URL is left alone here, for there is no ${OWNER_FILE} with the owner's login. Run, in that step's environment:\n  DATABASE_ADMIN_URL=<the owner's login> npm run migrate`,
    )
  const later = kata`The schema of the database given by DATABASE_URL is left alone here, for there is no ${OWNER_FILE} with the owner's login. After an update run, in that step's environment:\n  DATABASE_ADMIN_URL=<the owner's login> npm run migrate`
  say(`- ${later}`)
}

/** Embedded unless DATABASE_URL is set; migrated either way, as far as the logins given allow. Returns the app's URL. */
export async function openDatabase(settings, cleanup) {
  if (!settings.databaseUrl) {
    const { adminUrl, appUrl } = await startEmbedded(settings, cleanup)
    await bringUpToDate(adminUrl, appUrl)
    return appUrl
  }
  if (hasOwnerFile()) await migrateInChild(settings.dataDir)
  else await assertMigratedByHand(settings.databaseUrl)
  return settings.databaseUrl
}
