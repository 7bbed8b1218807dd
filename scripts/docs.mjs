// `npm run docs`: draws the pages of docs/ that come from the code, and the first page of every kind of paper.
import './lib/node-version.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { withReact } from './lib/run.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  const surat = inProject('scripts', 'lib', 'draw-surat.ts')
  process.exitCode =
    (await runTypescript(inProject('scripts', 'lib', 'write-docs.ts'), process.env)) ||
    (await runTypescript(surat, process.env, withReact(surat)))
} catch (error) {
  reportAndExit(error)
}
