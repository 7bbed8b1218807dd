// `npm run check`: types, lint, format, dead code, structure. Prints what is wrong; exit 1 when anything is.
import './lib/node-version.mjs'
import { say } from './lib/progress.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { DEAD_CODE, FORMAT, LINT, runChecks, STRUCTURE, TYPES } from './lib/static-checks.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled({ tools: true })
  await runChecks([LINT, TYPES, STRUCTURE, DEAD_CODE, FORMAT], ({ name, ok, duration }) => {
    say(`${name}: ${ok ? 'ok' : 'failed'} (${(duration / 1000).toFixed(1)} s)`)
    if (!ok) process.exitCode = 1
  })
} catch (error) {
  reportAndExit(error)
}
