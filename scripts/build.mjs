// `npm run build`: installs, generates and builds what changed; takes nothing from any data directory.
import './lib/node-version.mjs'
import { ensureBuilt, ensureInstalled } from './lib/project.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  await ensureBuilt()
} catch (error) {
  reportAndExit(error)
}
