// `npm run migrate`: migrates a database given from outside and gives the application's login its rights.
import './lib/node-version.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { migrateAndGrant } from './lib/grants.mjs'
import { say } from './lib/progress.mjs'
import { loadDotEnv, readSettings } from './lib/settings.mjs'
import { reportAndExit, StopReason } from './lib/stop-reason.mjs'
import { kata } from './lib/kata.mjs'

try {
  loadDotEnv()
  const { databaseUrl: appUrl, databaseAdminUrl: adminUrl } = readSettings()
  if (!appUrl || !adminUrl)
    throw new StopReason(
      kata`Set DATABASE_URL (the application's login), and DATABASE_ADMIN_URL (the owner's login) in this step's environment or in migrasi.env.`,
    )
  await ensureInstalled()
  const applied = await migrateAndGrant(adminUrl, appUrl)
  say(applied.length === 0 ? kata`The schema is up to date.` : kata`Applied: ${applied.join(', ')}`)
} catch (error) {
  reportAndExit(error)
}
