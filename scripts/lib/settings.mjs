import path from 'node:path'
import { inProject, projectRoot } from './paths.mjs'
import { exists, readText } from './files.mjs'
import { StopReason } from './stop-reason.mjs'

/** `.env` is optional; what the shell sets wins over it. */
export function loadDotEnv() {
  if (exists(projectRoot, '.env')) process.loadEnvFile(inProject('.env'))
}

function portFrom(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new StopReason(`PORT must be a number between 1 and 65535, not "${text}".`)
}

function switchFrom(name, value) {
  if (value === undefined || value === '') return undefined
  if (value === 'on' || value === 'off') return value === 'on'
  throw new StopReason(`${name} must be on or off, not "${value}".`)
}

/** A data directory keeps the mode it was born with: demo people and real reports never meet in one database. */
function demoFrom(wanted, born, databaseUrl) {
  if (wanted && databaseUrl) {
    throw new StopReason('DEMO=on works on the embedded database only; unset DATABASE_URL or set DEMO=off.')
  }
  const demo = wanted ?? (born ? born === 'demo' : !databaseUrl)
  if (born && demo !== (born === 'demo')) {
    const was = born === 'demo' ? 'on' : 'off'
    throw new StopReason(`This DATA_DIR was made with DEMO=${was} and keeps it. Use another DATA_DIR for DEMO=${demo ? 'on' : 'off'}.`)
  }
  return demo
}

export function readSettings(env = process.env) {
  const port = portFrom(env.PORT || '3000')
  const dataDir = path.resolve(projectRoot, env.DATA_DIR || '.data')
  const databaseUrl = env.DATABASE_URL || undefined
  const born = readText(path.join(dataDir, 'mode'))
  return {
    port,
    host: env.HOST || 'localhost',
    dataDir,
    secretsDir: path.resolve(projectRoot, env.SECRETS_DIR || path.join(dataDir, 'rahasia')),
    appUrl: env.APP_URL || `http://localhost:${port}`,
    databaseUrl,
    databaseAdminUrl: env.DATABASE_ADMIN_URL || undefined,
    born,
    demo: demoFrom(switchFrom('DEMO', env.DEMO), born, databaseUrl),
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
