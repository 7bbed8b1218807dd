import { embeddedUrls, clusterDirOf } from './embedded.mjs'
import { runningPostmaster } from './postgres.mjs'
import { createCleanup, prepareSession } from './session.mjs'
import { loadDotEnv, readSettings, serverEnvironment } from './settings.mjs'

/**
 * The environment of the application for a command beside it: of the running database when there is one, else of a
 * database started for the moment. `cleanup.run()` stops only what was started here.
 */
export async function attach() {
  loadDotEnv()
  const cleanup = createCleanup()
  const settings = readSettings()
  if (settings.databaseUrl) return { env: serverEnvironment(settings, settings.databaseUrl), cleanup }
  const running = runningPostmaster(clusterDirOf(settings.dataDir))
  if (!running?.ready) {
    const { env } = await prepareSession(cleanup, { needsPort: false })
    return { env, cleanup }
  }
  const { appUrl } = embeddedUrls({ ...settings, port: running.port })
  return { env: serverEnvironment(settings, appUrl), cleanup }
}
