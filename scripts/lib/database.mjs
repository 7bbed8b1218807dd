import { startEmbedded } from './embedded.mjs'
import { migrateAndGrant } from './grants.mjs'
import { withClient } from './migrate.mjs'
import { say, step } from './progress.mjs'
import { StopReason } from './stop-reason.mjs'

async function bringUpToDate(adminUrl, appUrl) {
  await step('bringing the schema up to date', async () => {
    const applied = await migrateAndGrant(adminUrl, appUrl)
    return applied.length === 0 ? 'nothing to do' : `${applied.length} applied`
  })
}

const HOW_TO_MIGRATE =
  'This database was given by DATABASE_URL without DATABASE_ADMIN_URL, so its schema is left alone. Run, with the owner\'s login:\n' +
  '  DATABASE_URL=<the application\'s login> DATABASE_ADMIN_URL=<the owner\'s login> node scripts/migrate.mjs'

async function assertMigratedByHand(appUrl) {
  const ready = await withClient(appUrl, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public."instalasi"') IS NOT NULL AS ready`)
    return rows[0].ready
  })
  if (!ready) throw new StopReason(HOW_TO_MIGRATE)
  say(`- ${HOW_TO_MIGRATE.replace('Run,', 'After an update run,')}`)
}

/** Embedded unless DATABASE_URL is set; migrated either way, as far as the logins given allow. Returns the app's URL. */
export async function openDatabase(settings, cleanup) {
  if (!settings.databaseUrl) {
    const { adminUrl, appUrl } = await startEmbedded(settings, cleanup)
    await bringUpToDate(adminUrl, appUrl)
    return appUrl
  }
  const { databaseUrl, databaseAdminUrl } = settings
  if (databaseAdminUrl) await bringUpToDate(databaseAdminUrl, databaseUrl)
  else await assertMigratedByHand(databaseUrl)
  return databaseUrl
}
