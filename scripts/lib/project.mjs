import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { bundleServer } from './bundle-server.mjs'
import { cacheDir, inProject, projectRoot } from './paths.mjs'
import { hashOf, readStamp, sizesOf } from './hash.mjs'
import { waitForLock } from './lock.mjs'
import { npmCommand, runLogged } from './run.mjs'
import { say, step } from './progress.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

const generatedStamp = inProject('lib', 'infra', 'generated', '.schema-hash')
const buildStamp = inProject('.next', 'kumbang-source-hash')
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'middleware.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts/lib/key-set.mjs',
  'scripts/lib/web-server.ts',
  'scripts/lib/draw-surat-child.ts',
  'scripts/lib/tabel-child.ts',
  'scripts/lib/bundle-server.mjs',
]

function lockedPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * npm writes its own record of what is in node_modules last of all, so a broken-off install never looks complete. `tools`: those of
 * development too; a site is served and built without them.
 */
function isInstalled(tools) {
  const present = lockedPackages(inProject('node_modules', '.package-lock.json'))
  const wanted = lockedPackages(inProject('package-lock.json'))
  if (!present || !wanted) return false
  return Object.entries(wanted).every(([name, entry]) => {
    const spared = entry.optional || (!tools && (entry.dev || entry.devOptional))
    if (name === '' || (spared && !present[name])) return true
    return present[name]?.version === entry.version && present[name]?.integrity === entry.integrity
  })
}

async function install(tools) {
  if (isInstalled(tools)) return
  await step(kata`installing packages (npm ci, about a minute the first time)`, async () => {
    const { command, prefix, shell } = npmCommand()
    const args = [...prefix, 'ci', tools ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund']
    await runLogged(command, args, { logFile: path.join(cacheDir, 'install.log'), what: 'npm ci', shell })
  })
}

const schemaHash = () =>
  hashOf(['prisma/schema', 'node_modules/prisma/package.json', 'node_modules/prisma-json-types-generator/package.json'])
const isGenerated = () => readStamp(generatedStamp) === schemaHash()

async function generate() {
  if (isGenerated()) return
  await step(kata`generating the database client`, async () => {
    const args = [inProject('node_modules', 'prisma', 'build', 'index.js'), 'generate']
    const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' }
    // The second generator is found as a command, as npm itself would find it.
    const search = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
    env[search] = [inProject('node_modules', '.bin'), env[search]].join(path.delimiter)
    await runLogged(process.execPath, args, { logFile: path.join(cacheDir, 'generate.log'), what: 'prisma generate', env })
    fs.writeFileSync(generatedStamp, schemaHash())
  })
}

/**
 * Names of server actions follow from this word too. It is the same for every build, so that a form drawn by one is understood
 * by the next; what encrypts is a secret of the server that runs (server.mjs), which no build contains.
 */
const AKSI_TERBUKA = createHash('sha256').update('kumbang: public name of server actions').digest('base64')

/** Nothing of a data directory may end up in the build, so the build sees none of its settings. */
function buildEnvironment() {
  const hidden = /^(DATA_DIR|SECRETS_DIR|DATABASE_|S3_|BACKUP_|SMTP_|RESEND_|OIDC_|MAIL|APP_URL|DEMO|PORT|HOST|CRASH_AT|KUMBANG_)/
  const kept = Object.entries(process.env).filter(([name]) => !hidden.test(name))
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: AKSI_TERBUKA,
  }
}

const outputs = [
  '.next/BUILD_ID',
  '.next/required-server-files.json',
  '.next/build-manifest.json',
  '.next/server',
  '.next/static',
  '.next/web-server.mjs',
  '.next/draw-surat.mjs',
  '.next/tabel.mjs',
]

/** Of what a build was made, and what it left: an output that lost a file since is no build. */
const stampOf = (made) => `${made} ${sizesOf(outputs)}`

const isBuilt = () => readStamp(buildStamp) === stampOf(hashOf(sources))

async function build() {
  if (isBuilt()) return
  const made = hashOf(sources)
  fs.rmSync(buildStamp, { force: true })
  await step(kata`building the site (next build)`, async () => {
    const args = [inProject('node_modules', 'next', 'dist', 'bin', 'next'), 'build']
    const options = { logFile: path.join(cacheDir, 'build.log'), what: 'next build', env: buildEnvironment() }
    await runLogged(process.execPath, args, options)
    await bundleServer('start')
    fs.writeFileSync(buildStamp, stampOf(made))
  })
}

/** A tree of another user, or on a disk that can only be read: fit to serve from, not to build in. */
const CLOSED = ['EACCES', 'EPERM', 'EROFS']

/**
 * Two starts share node_modules and .next: whoever comes second waits, then finds everything made. Where all is made
 * already (each mark is written last) nothing is written, so the project may lie on a disk that can only be read.
 */
async function underProjectLock(isMade, work) {
  if (isMade()) return
  const tell = (pid) => say(`- ${kata`waiting for another start (process ${pid}) that installs or builds here`}`)
  const lock = await waitForLock(path.join(cacheDir, 'project.lock'), tell).catch((error) => {
    if (!CLOSED.includes(error.code)) throw error
    throw new StopReason(
      kata`The project is not installed and built as it is now, and ${projectRoot} may not be written by this user. Run "npm run build" as its owner first.`,
    )
  })
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/** Packages and the database client; `tools`: what tests and checks need besides. */
export const ensureInstalled = ({ tools = false } = {}) =>
  underProjectLock(
    () => isInstalled(tools) && isGenerated(),
    async () => {
      await install(tools)
      await generate()
    },
  )

export const ensureBuilt = () => underProjectLock(isBuilt, build)
