import path from 'node:path'
import { keepAlive } from './keep-alive.mjs'
import { withClient } from './migrate.mjs'
import { ADMIN_ROLE, clusterExists, createCluster, databaseUrl, startPostgres, stopOrphan, stopPostmaster } from './postgres.mjs'
import { say, step } from './progress.mjs'
import { databasePasswords } from './secrets.mjs'
import { kata } from './kata.mjs'

const APP_ROLE = 'kumbang_app'
const DATABASE = 'kumbang'

export const clusterDirOf = (dataDir) => path.join(dataDir, 'postgres')

/** URLs of both logins; the passwords are read from (or, for a new cluster, written to) the secrets directory. */
export function embeddedUrls({ dataDir, secretsDir, port }) {
  const passwords = databasePasswords(secretsDir, clusterExists(clusterDirOf(dataDir)))
  const common = { port, database: DATABASE }
  return {
    adminUrl: databaseUrl({ ...common, role: ADMIN_ROLE, password: passwords.admin }),
    appUrl: databaseUrl({ ...common, role: APP_ROLE, password: passwords.app }),
    maintenanceUrl: databaseUrl({ ...common, role: ADMIN_ROLE, password: passwords.admin, database: 'postgres' }),
    adminPassword: passwords.admin,
  }
}

async function ensureDatabase(maintenanceUrl) {
  await withClient(maintenanceUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  })
}

/** Starts it again on the same port when it dies by itself; the server reconnects without a restart. */
function superviseDatabase(clusterDir, first) {
  const state = { current: first, stopping: false }
  const again = async () => {
    const started = await startPostgres(clusterDir, { port: first.port })
    if (state.stopping) await stopPostmaster(started.pid)
    return (state.current = started)
  }
  keepAlive(first, { name: kata`The database`, again, isStopping: () => state.stopping, ref: false })
  return async () => {
    state.stopping = true
    await stopPostmaster(state.current.pid)
  }
}

/** Brings the embedded database up and returns its URLs; `cleanup` learns how to stop it before it runs. */
export async function startEmbedded({ dataDir, secretsDir }, cleanup) {
  const clusterDir = clusterDirOf(dataDir)
  const { adminPassword } = embeddedUrls({ dataDir, secretsDir, port: 0 })
  if (await stopOrphan(clusterDir)) say(`- ${kata`stopped the database of an earlier start that was killed`}`)
  cleanup.add(() => stopOrphan(clusterDir))
  if (!clusterExists(clusterDir)) await step(kata`creating the database`, () => createCluster(clusterDir, adminPassword))
  const started = await step(kata`starting PostgreSQL`, () => startPostgres(clusterDir))
  const urls = embeddedUrls({ dataDir, secretsDir, port: started.port })
  cleanup.add(superviseDatabase(clusterDir, started))
  await ensureDatabase(urls.maintenanceUrl)
  return urls
}
