// `npm run bench [-- --full | --quick]`: what the site does in a second, beside the least it could cost (bench/run.ts).
import './lib/node-version.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureBuilt, ensureInstalled } from './lib/project.mjs'
import { typescriptArgs } from './lib/run.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

const entry = inProject('bench', 'run.ts')

try {
  await ensureInstalled({ tools: true })
  await ensureBuilt()
  process.exitCode = await runTypescript(entry, process.env, [...typescriptArgs(entry), ...process.argv.slice(2)])
} catch (error) {
  reportAndExit(error)
}
