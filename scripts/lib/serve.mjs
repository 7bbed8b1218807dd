import { DEMO_ACCOUNTS, DEMO_CUSTODIAN_PASSPHRASE, DEMO_PASSWORD } from './demo-accounts.mjs'
import { bundleServer } from './bundle-server.mjs'
import { keepAlive } from './keep-alive.mjs'
import { withClient } from './migrate.mjs'
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

/** An office that makes no backups reads so at each start, long before it needs one. */
async function printBackupAge({ demo }, databaseUrl) {
  if (demo) return
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query(
      `SELECT floor(extract(epoch FROM now() - max("dibuatAt")) / 3600)::int AS hours FROM "jejakAudit" WHERE objek = 'cadangan' AND tindakan = 'CADANGAN_DIBUAT'`,
    ),
  )
  const { hours } = rows[0]
  say(hours === null ? kata`There is no backup yet: npm run backup (docs/operasi.md).` : kata`Last backup: ${hours} hours ago.`)
}

async function run(cleanup, mode) {
  const { settings, env } = await prepareSession(cleanup)
  if (mode === 'start') await ensureBuilt()
  else await bundleServer(mode)
  const serverEnv = mode === 'dev' ? { ...env, NODE_ENV: 'development' } : env
  const state = { server: spawnServer(mode, settings, serverEnv) }
  cleanup.add(() => stopServer(state.server))
  await step(kata`starting the web server`, () => waitUntilServing(settings, state.server.exited))
  printWelcome(settings)
  await printBackupAge(settings, env.DATABASE_URL)
  await printUndangan(settings, env.DATABASE_URL)
  say(`\n${kata`Ctrl-C stops everything.`}`)
  // Who sets a crash point, or works on the site, wants to see it end.
  if (mode === 'dev' || env.CRASH_AT) throw new StopReason(kata`The web server ended (${await state.server.exited}).`)
  const again = async () => (state.server = spawnServer(mode, settings, serverEnv))
  await keepAlive(state.server, { name: kata`The web server`, again, isStopping: cleanup.isRunning })
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
