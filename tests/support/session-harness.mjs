// The part of `npm start` before the web server, for tests: prepares a data directory, prints the environment, waits.
import { createCleanup, prepareSession, stopOnSignals } from '../../scripts/lib/session.mjs'
import { reportAndExit } from '../../scripts/lib/stop-reason.mjs'

const cleanup = createCleanup()
stopOnSignals(cleanup)
try {
  const { env } = await prepareSession(cleanup)
  process.stdout.write(`\nREADY ${JSON.stringify({ appUrl: env.DATABASE_URL, demo: env.DEMO, owner: env.DATABASE_ADMIN_URL ?? null })}\n`)
  setInterval(() => {}, 1000)
} catch (error) {
  reportAndExit(error)
  await cleanup.run()
}
