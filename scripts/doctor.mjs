// `npm run doctor`: how each part of the site is, in words, and what to do; beside the site or alone. Ends with 1 when a part does not work.
import './lib/node-version.mjs'
import { attached } from './lib/attach.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  process.exitCode = await attached(({ env }) => runTypescript(inProject('scripts', 'lib', 'doctor.ts'), env))
} catch (error) {
  reportAndExit(error)
}
