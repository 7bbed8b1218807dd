import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrateAndGrant } from './grants.mjs'
import { withClient } from './migrate.mjs'
import { ADMIN_ROLE, createCluster, databaseUrl, startPostgres, stopPostmaster } from './postgres.mjs'

const TEMPLATE = 'kumbang_template'
const APP_ROLE = 'kumbang_uji'

const inDatabase = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href

/** Nothing here outlives the run, so nothing waits for the disk. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

async function startThrowAway() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-uji-'))
  const password = randomBytes(12).toString('hex')
  const clusterDir = path.join(folder, 'postgres')
  await createCluster(clusterDir, password, { sync: false })
  const started = await startPostgres(clusterDir, { extra: FAST })
  const stop = async () => {
    await stopPostmaster(started.pid)
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { adminUrl: databaseUrl({ role: ADMIN_ROLE, password, port: started.port, database: 'postgres' }), stop }
}

/** Jest workers clone this database, one clone a test file: milliseconds instead of migrations. */
async function makeTemplate(adminUrl) {
  await withClient(adminUrl, async (client) => {
    for (const name of [TEMPLATE, `${TEMPLATE}_contoh`]) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${TEMPLATE}`)
    await client.query(`DROP ROLE IF EXISTS ${APP_ROLE}`)
  })
  const appUrl = Object.assign(new URL(inDatabase(adminUrl, TEMPLATE)), {
    username: APP_ROLE,
    password: randomBytes(12).toString('hex'),
  }).href
  await migrateAndGrant(inDatabase(adminUrl, TEMPLATE), appUrl)
  return appUrl
}

/** TEST_DATABASE_ADMIN_URL runs the same suite on a PostgreSQL given from outside. */
export async function startTestDatabase() {
  const given = process.env.TEST_DATABASE_ADMIN_URL
  const { adminUrl, stop } = given ? { adminUrl: given, stop: async () => {} } : await startThrowAway()
  try {
    const demoDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-uji-contoh-'))
    const stopAll = async () => {
      await stop()
      fs.rmSync(demoDir, { recursive: true, force: true })
    }
    const appUrl = await makeTemplate(adminUrl)
    return {
      env: { KUMBANG_TEST_ADMIN_URL: adminUrl, KUMBANG_TEST_APP_URL: appUrl, KUMBANG_TEST_DEMO_DIR: demoDir },
      stop: stopAll,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
