import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import util from 'node:util'
import { demoFaults, judgeSettings } from '../../lib/domain/settings.mjs'
import { exists } from './files.mjs'
import { inProject, projectRoot } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

/** The owner's login may stand here: Next does not read it, and only commands that end do. */
export const OWNER_FILE = 'migrasi.env'

/** What takes the office's last copy along if it is taken: the owner's login, and the way into the bucket of backups. */
const OWN_SECRETS = ['DATABASE_ADMIN_URL', 'BACKUP_S3_SECRET_ACCESS_KEY']
const isOwners = (name) => name === 'DATABASE_ADMIN_URL' || name.startsWith('BACKUP_S3_')

/** Next fills the server's environment from each of these by itself. */
const READ_BY_NEXT = ['.env', '.env.local', '.env.production', '.env.production.local', '.env.development', '.env.development.local']

const valuesIn = (file) => (exists(projectRoot, file) ? util.parseEnv(fs.readFileSync(inProject(file), 'utf8')) : {})

/** `.env` is optional; what the shell sets wins over it. @throws StopReason when the owner's login stands where the server reads it. */
export function loadDotEnv() {
  for (const name of OWN_SECRETS) {
    const wrong = READ_BY_NEXT.filter((file) => valuesIn(file)[name])
    if (wrong.length > 0)
      throw new StopReason(kata`${name} stands in ${wrong.join(kata` and `)}, which the web server reads; move that line to ${OWNER_FILE}.`)
  }
  if (exists(projectRoot, '.env')) process.loadEnvFile(inProject('.env'))
}

export const hasOwnerFile = () => exists(projectRoot, OWNER_FILE)

/** For commands that end: the environment of this very step, else the file. */
function withOwnerFile(env = process.env) {
  return { ...Object.fromEntries(Object.entries(valuesIn(OWNER_FILE)).filter(([name, value]) => isOwners(name) && value)), ...env }
}

const bucketOf = (env) => Object.fromEntries(Object.entries(env).filter(([name, value]) => name.startsWith('BACKUP_S3_') && value))

const ownerServes = (name) =>
  kata`${name} is in the environment of a process that goes on running, where whoever takes it over could read it; put it into ${OWNER_FILE}, or run "npm run migrate" with it and this without it.`

const ANYWHERE = ['localhost', '0.0.0.0', '::']
const LOOPBACK = /^(127\.[\d.]+|::1|\[::1\])$/

function hostFaults(host) {
  if (ANYWHERE.includes(host) || host === os.hostname()) return []
  if (LOOPBACK.test(host)) return [kata`HOST=${host} would make the redirects between languages loop; write HOST=localhost.`]
  const own = Object.values(os.networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal }) => !internal)
    .map(({ address }) => address)
  if (own.includes(host)) return []
  return [kata`HOST must be localhost, 0.0.0.0 or an address of this machine (${own.join(', ') || kata`it has none`}), not "${host}".`]
}

function isFile(name) {
  try {
    return !fs.statSync(name).isDirectory()
  } catch {
    return false
  }
}

const folderFaults = (folders) =>
  Object.entries(folders).flatMap(([name, folder]) => (isFile(folder) ? [kata`${name} must be a folder; ${folder} is a file.`] : []))

/** Of a register that is not begun yet and was not asked about; of one that is, its database says. */
export function assertDemoClosed(settings) {
  const faults = demoFaults({
    HOST: settings.host,
    APP_URL: settings.appUrl,
    DEMO_TERBUKA: settings.demoTerbuka,
    BAHASA: process.env.BAHASA,
  })
  if (faults.length > 0) throw new StopReason(faults.join('\n'))
}

/**
 * All settings, judged before anything starts; `serves`: for a process that goes on running.
 * @throws StopReason with one sentence a fault.
 */
export function readSettings({ serves = false } = {}) {
  const given = serves ? process.env : withOwnerFile()
  const { values, faults } = judgeSettings(given)
  const dataDir = path.resolve(projectRoot, values.DATA_DIR)
  const secretsDir = path.resolve(projectRoot, values.SECRETS_DIR ?? path.join(dataDir, 'rahasia'))
  const demo =
    values.DEMO && values.DATABASE_URL ? [kata`DEMO=on works on the embedded database only; unset DATABASE_URL or set DEMO=off.`] : []
  const owner = serves ? OWN_SECRETS.filter((name) => values[name]).map(ownerServes) : []
  const all = [...faults, ...owner, ...hostFaults(values.HOST), ...folderFaults({ DATA_DIR: dataDir, SECRETS_DIR: secretsDir }), ...demo]
  if (all.length > 0) throw new StopReason(all.join('\n'))
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    secretsDir,
    appUrl: values.APP_URL ?? `http://localhost:${values.PORT}`,
    databaseUrl: values.DATABASE_URL,
    databaseAdminUrl: values.DATABASE_ADMIN_URL,
    /** Settings of the bucket of backups, for the commands that go there. */
    bucket: bucketOf(given),
    // Undefined: whatever the register was begun with.
    wantsDemo: values.DEMO,
    demoTerbuka: values.DEMO_TERBUKA,
  }
}

/** What the server, the worker and the seed see. What is the owner's alone is not among it. */
export function serverEnvironment(settings, databaseUrl) {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOwners(name))),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    SECRETS_DIR: settings.secretsDir,
    APP_URL: settings.appUrl,
    // The end points of next-auth stand below the sign-in.
    NEXTAUTH_URL: `${settings.appUrl}/masuk`,
    DATABASE_URL: databaseUrl,
    DEMO: settings.demo ? 'on' : 'off',
  }
}
