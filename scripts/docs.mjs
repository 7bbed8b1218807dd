// `npm run docs`: draws the pages of docs/ that come from the code. With `-- --surat` it lets a journey issue one paper of every kind
// and puts their first pages into docs/surat; with `-- --tampilan` it starts the demo and takes pictures of every public page.
import './lib/node-version.mjs'
import fs from 'node:fs'
import { cacheDir, inProject } from './lib/paths.mjs'
import path from 'node:path'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

const surat = path.join(cacheDir, 'surat')
const script = (name) => inProject('scripts', 'lib', name)

/** The papers as the journey of tests/e2e/kantor-jauh issues them; nothing of them is invented for the picture. */
async function drawPapers() {
  fs.rmSync(surat, { recursive: true, force: true })
  const env = { ...process.env, KUMBANG_SURAT: surat }
  return (
    (await runTypescript('', env, [inProject('scripts', 'test.mjs'), 'tests/e2e/kantor-jauh'])) ||
    (await runTypescript(script('draw-surat.ts'), env))
  )
}

/** Every public page of the demo, in two widths, light and dark. */
async function drawPages() {
  const { findChromium } = await import('./lib/test-tools.mjs')
  const chromium = await findChromium()
  if (!chromium) throw new Error('No Chromium: install one, or name it in KUMBANG_CHROMIUM.')
  return runTypescript(script('draw-tampilan.ts'), { ...process.env, KUMBANG_CHROMIUM: chromium })
}

const wants = (flag) => process.argv.includes(flag)

try {
  await ensureInstalled({ tools: true })
  process.exitCode =
    (await runTypescript(script('write-docs.ts'), process.env)) ||
    (wants('--surat') ? await drawPapers() : 0) ||
    (wants('--tampilan') ? await drawPages() : 0)
} catch (error) {
  reportAndExit(error)
}
