import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { judgeSettings } from '../../lib/domain/settings.mjs'
import { exists } from './files.mjs'
import { inProject, projectRoot } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'

/** `.env` is optional; what the shell sets wins over it. */
export function loadDotEnv() {
  if (exists(projectRoot, '.env')) process.loadEnvFile(inProject('.env'))
}

const ANYWHERE = ['localhost', '0.0.0.0', '::']
const LOOPBACK = /^(127\.[\d.]+|::1|\[::1\])$/

function hostFaults(host) {
  if (ANYWHERE.includes(host) || host === os.hostname()) return []
  if (LOOPBACK.test(host)) return [`HOST=${host} would make the redirects between languages loop; write HOST=localhost.`]
  const own = Object.values(os.networkInterfaces()).flatMap((list) => list ?? []).filter(({ internal }) => !internal).map(({ address }) => address)
  if (own.includes(host)) return []
  return [`HOST must be localhost, 0.0.0.0 or an address of this machine (${own.join(', ') || 'it has none'}), not "${host}".`]
}

function isFile(name) {
  try {
    return !fs.statSync(name).isDirectory()
  } catch {
    return false
  }
}

const folderFaults = (folders) =>
  Object.entries(folders).flatMap(([name, folder]) => (isFile(folder) ? [`${name} must be a folder; ${folder} is a file.`] : []))

/** All settings, judged before anything starts. @throws StopReason with one sentence a fault. */
export function readSettings(env = process.env) {
  const { values, faults } = judgeSettings(env)
  const dataDir = path.resolve(projectRoot, values.DATA_DIR)
  const secretsDir = path.resolve(projectRoot, values.SECRETS_DIR ?? path.join(dataDir, 'rahasia'))
  const demo = values.DEMO && values.DATABASE_URL ? ['DEMO=on works on the embedded database only; unset DATABASE_URL or set DEMO=off.'] : []
  const all = [...faults, ...hostFaults(values.HOST), ...folderFaults({ DATA_DIR: dataDir, SECRETS_DIR: secretsDir }), ...demo]
  if (all.length > 0) throw new StopReason(all.join('\n'))
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    secretsDir,
    appUrl: values.APP_URL ?? `http://localhost:${values.PORT}`,
    databaseUrl: values.DATABASE_URL,
    databaseAdminUrl: values.DATABASE_ADMIN_URL,
    // Undefined: whatever the register was begun with.
    wantsDemo: values.DEMO,
  }
}

/** What the server, the worker and the seed see. The owner's database login is not among it. */
export function serverEnvironment(settings, databaseUrl) {
  const { DATABASE_ADMIN_URL: _owner, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    SECRETS_DIR: settings.secretsDir,
    APP_URL: settings.appUrl,
    NEXTAUTH_URL: settings.appUrl,
    DATABASE_URL: databaseUrl,
    DEMO: settings.demo ? 'on' : 'off',
  }
}
