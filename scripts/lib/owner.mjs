import { embeddedUrls } from './embedded.mjs'
import { readSettings } from './settings.mjs'

/** The owner's login to the database the application uses in `env`; undefined when none is set for a database of your own. */
export function ownerUrl(env) {
  const settings = readSettings()
  if (settings.databaseUrl) return settings.databaseAdminUrl ?? process.env.DATABASE_ADMIN_URL
  return embeddedUrls({ ...settings, port: Number(new URL(env.DATABASE_URL).port) }).adminUrl
}
