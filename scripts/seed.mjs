// Repeats the demo seed on a stopped demo data directory.
import './lib/node-version.mjs'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { createCleanup, prepareSession, stopOnSignals } from './lib/session.mjs'
import { ensureSeeded, SEED_MARK } from './lib/seed.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

const cleanup = createCleanup()
stopOnSignals(cleanup)
try {
  const { settings, env } = await prepareSession(cleanup, { needsPort: false })
  rmSync(path.join(settings.dataDir, SEED_MARK), { force: true })
  await ensureSeeded(settings, env)
} catch (error) {
  reportAndExit(error)
}
await cleanup.run()
