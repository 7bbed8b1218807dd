// `npm run docs`: draws the pages of docs/ that come from the code.
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  process.exitCode = await runTypescript(inProject('scripts', 'lib', 'write-docs.ts'), process.env)
} catch (error) {
  reportAndExit(error)
}
