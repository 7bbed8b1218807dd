// `npm run worker`: mail and reminders in a process of their own, beside servers started with WORKER=off.
import './lib/node-version.mjs'
import { attached } from './lib/attach.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  process.exitCode = await attached(({ env }) => runTypescript(inProject('lib', 'services', 'worker', 'run-worker.ts'), env), {
    serves: true,
  })
} catch (error) {
  reportAndExit(error)
}
