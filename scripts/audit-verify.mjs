// `npm run audit:verify`: checks the audit chain, beside a running server or alone; its last line is the verdict.
import './lib/node-version.mjs'
import { attached } from './lib/attach.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  process.exitCode = await attached(({ env }) => runTypescript(inProject('lib', 'services', 'audit', 'verify-cli.ts'), env))
} catch (error) {
  reportAndExit(error)
}
