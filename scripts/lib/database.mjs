import { startEmbedded } from './embedded.mjs'
import { grant } from './grants.mjs'
import { migrate, withClient } from './migrate.mjs'
import { say, step } from './progress.mjs'
import { StopReason } from './stop-reason.mjs'

async function migrateAndGrant(adminUrl, appUrl) {
  await step('bringing the schema up to date', async () => {
    const applied = await migrate(adminUrl)
    await grant(adminUrl, appUrl)
    return applied.length === 0 ? 'nothing to do' : `${applied.length} applied`
  })
}

const HOW_TO_MIGRATE =
  'This database was given by DATABASE_URL without DATABASE_ADMIN_URL, so its schema is left alone. Run, with the owner\'s login:\n' +
  '  DATABASE_URL=<the application\'s login> DATABASE_ADMIN_URL=<the owner\'s login> node scripts/migrate.mjs'

async function assertMigratedByHand(appUrl) {
  const ready = await withClient(appUrl, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public."jejakAudit"') IS NOT NULL AS ready`)
    return rows[0].ready
  })
  if (!ready) throw new StopReason(HOW_TO_MIGRATE)
  say(`- ${HOW_TO_MIGRATE.replace('Run,', 'After an update run,')}`)
}

/** Keys may be made only while nothing has been sealed or signed with earlier ones. */
export function databaseHoldsRows(appUrl) {
  return withClient(appUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT 1 FROM "pengaduan") OR EXISTS (SELECT 1 FROM "petugas") OR EXISTS (SELECT 1 FROM "jejakAudit") AS held`,
    )
    return rows[0].held
  })
}

/** Embedded unless DATABASE_URL is set; migrated either way, as far as the logins given allow. Returns the app's URL. */
export async function openDatabase(settings, cleanup) {
  if (!settings.databaseUrl) {
    const { adminUrl, appUrl } = await startEmbedded(settings, cleanup)
    await migrateAndGrant(adminUrl, appUrl)
    return appUrl
  }
  const { databaseUrl, databaseAdminUrl } = settings
  if (databaseAdminUrl) await migrateAndGrant(databaseAdminUrl, databaseUrl)
  else await assertMigratedByHand(databaseUrl)
  return databaseUrl
}
