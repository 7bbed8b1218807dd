// `npm run doctor`: how each part of the site is, in words, and what to do; beside the site or alone. Ends with 1 when a part does not work.
import './lib/node-version.mjs'
import { attached } from './lib/attach.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { withReact } from './lib/run.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

const entry = inProject('scripts', 'lib', 'doctor.ts')

try {
  await ensureInstalled()
  process.exitCode = await attached(({ env }) => runTypescript(entry, env, withReact(entry)))
} catch (error) {
  reportAndExit(error)
}
