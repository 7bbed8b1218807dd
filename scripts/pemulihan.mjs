// Recovery without the site (docs/pemulihan.md).
// `npm run pemulihan -- gabung PENERIMA`: two shares from the keyboard become the recovery key, on standard output. Offline.
// `npm run pemulihan -- ekspor FOLDER`: every envelope as an age file of its own; needs the owner's login to the database.
import path from 'node:path'
import { attach } from './lib/attach.mjs'
import { ownerUrl } from './lib/owner.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit, StopReason } from './lib/stop-reason.mjs'

const [command, argument] = process.argv.slice(2)

async function exportAmplop() {
  const { env, cleanup } = await attach()
  const wanted = { ...env, DATABASE_ADMIN_URL: ownerUrl(env) ?? '', KUMBANG_EKSPOR: path.resolve(argument) }
  process.exitCode = await runTypescript(inProject('lib', 'services', 'kunci', 'ekspor-cli.ts'), wanted)
  await cleanup.run()
}

try {
  await ensureInstalled()
  if (command === 'gabung' && argument) {
    process.exitCode = await runTypescript(inProject('scripts', 'lib', 'gabung.ts'), { ...process.env, KUMBANG_PENERIMA: argument })
  } else if (command === 'ekspor' && argument) await exportAmplop()
  else throw new StopReason('Usage: npm run pemulihan -- gabung PENERIMA | npm run pemulihan -- ekspor FOLDER')
} catch (error) {
  reportAndExit(error)
}
