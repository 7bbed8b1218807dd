// `npm run check`: types, lint, structure. Prints what is wrong; exit 1 when anything is.
import './lib/node-version.mjs'
import { say } from './lib/progress.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { LINT, passes, STRUCTURE, TYPES } from './lib/static-checks.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  for (const check of [TYPES, LINT, STRUCTURE]) {
    const ok = await passes(check)
    say(`${check.name}: ${ok ? 'ok' : 'failed'}`)
    if (!ok) process.exitCode = 1
  }
} catch (error) {
  reportAndExit(error)
}
