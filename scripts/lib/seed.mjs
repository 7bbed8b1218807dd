import fs from 'node:fs'
import path from 'node:path'
import { writeDurably } from './files.mjs'
import { inProject } from './paths.mjs'
import { step } from './progress.mjs'
import { runLogged, typescriptArgs } from './run.mjs'
import { kata } from './kata.mjs'

/** Says in the data directory that the demo is filled in. */
export const SEED_MARK = 'contoh-terisi'

/** The seed can be repeated; the mark is written last, so one that was broken off runs again at the next start. */
export async function ensureSeeded(settings, env) {
  const mark = path.join(settings.dataDir, SEED_MARK)
  const entry = inProject('prisma', 'seed.ts')
  if (!settings.demo || fs.existsSync(mark) || !fs.existsSync(entry)) return
  await step(kata`filling in the demo data`, async () => {
    const logFile = path.join(settings.dataDir, 'seed.log')
    await runLogged(process.execPath, typescriptArgs(entry), { logFile, env, what: kata`The demo seed` })
    writeDurably(mark, `${new Date().toISOString()}\n`)
  })
}
