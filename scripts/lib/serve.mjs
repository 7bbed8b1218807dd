import { DEMO_ACCOUNTS, DEMO_CUSTODIAN_PASSPHRASE, DEMO_PASSWORD } from './demo-accounts.mjs'
import { bundleServer } from './bundle-server.mjs'
import { ensureBuilt } from './project.mjs'
import { say, step } from './progress.mjs'
import { spawnServer, stopServer, waitUntilServing } from './server.mjs'
import { createCleanup, prepareSession, stopOnSignals } from './session.mjs'
import { reportAndExit, StopReason } from './stop-reason.mjs'
import { issueUndangan, UNDANGAN_MINUTES } from './undangan.mjs'
import { kata } from './kata.mjs'

/** The clock of the link starts here, when it can be used. */
async function printUndangan({ appUrl, demo }, databaseUrl) {
  const link = demo ? null : await issueUndangan(databaseUrl, appUrl)
  if (!link) return
  say(`\n${kata`This office has no system administrator yet. Set it up here, once, within ${UNDANGAN_MINUTES} minutes:`}`)
  say(`  ${link}`)
  say(`  ${kata`A new start prints a new link.`}`)
}

function printWelcome({ appUrl, demo, dataDir }) {
  say(`\n${kata`Kumbang is ready: ${appUrl}`}`)
  say(kata`Data: ${dataDir}`)
  if (demo) {
    say(`\n${kata`Demo accounts (${appUrl}/masuk), password for all: ${DEMO_PASSWORD}`}`)
    say(`  ${DEMO_ACCOUNTS.map((account) => account.namaPengguna).join(', ')}`)
    say(`  ${kata`Passphrase of the identity custodian's key: ${DEMO_CUSTODIAN_PASSPHRASE}`}`)
  }
}

async function run(cleanup, mode) {
  const { settings, env } = await prepareSession(cleanup)
  if (mode === 'start') await ensureBuilt()
  else await bundleServer(mode)
  const serverEnv = mode === 'dev' ? { ...env, NODE_ENV: 'development' } : env
  const server = spawnServer(mode, settings, serverEnv)
  cleanup.add(() => stopServer(server))
  await step(kata`starting the web server`, () => waitUntilServing(settings, server.exited))
  printWelcome(settings)
  await printUndangan(settings, env.DATABASE_URL)
  say(`\n${kata`Ctrl-C stops everything.`}`)
  const how = await server.exited
  throw new StopReason(kata`The web server ended (${how}).`)
}

/** `next start` or `next dev` on a prepared data directory, until a signal comes or the server dies. */
export async function serve(mode) {
  const cleanup = createCleanup()
  stopOnSignals(cleanup)
  try {
    await run(cleanup, mode)
  } catch (error) {
    if (cleanup.isRunning()) return
    reportAndExit(error)
    await cleanup.run()
    process.exit(1)
  }
}
