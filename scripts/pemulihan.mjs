// Recovery without the site (docs/pemulihan.md).
// `npm run pemulihan -- gabung PENERIMA`: two shares from the keyboard become the recovery key, on standard output. Offline.
// `npm run pemulihan -- buat`: three people make a recovery key and write its shares down, each his own. Offline.
// `npm run pemulihan -- sematkan SLOT`: two people type the printed fingerprint of the key in force, and it is pinned.
// `npm run pemulihan -- ekspor FOLDER`: every envelope as an age file of its own; needs the owner's login to the database.
import './lib/node-version.mjs'
import path from 'node:path'
import { attached } from './lib/attach.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit, StopReason } from './lib/stop-reason.mjs'
import { kata } from './lib/kata.mjs'

const [command, argument] = process.argv.slice(2)

const exportAmplop = ({ env, adminUrl }) =>
  runTypescript(inProject('lib', 'services', 'kunci', 'ekspor-cli.ts'), {
    ...env,
    DATABASE_ADMIN_URL: adminUrl ?? '',
    KUMBANG_EKSPOR: path.resolve(argument),
  })

const pin = ({ env }) => runTypescript(inProject('lib', 'services', 'kunci', 'sematkan-cli.ts'), { ...env, KUMBANG_SLOT: argument })

try {
  await ensureInstalled()
  if (command === 'gabung' && argument) {
    process.exitCode = await runTypescript(inProject('scripts', 'lib', 'gabung.ts'), { ...process.env, KUMBANG_PENERIMA: argument })
  } else if (command === 'ekspor' && argument) process.exitCode = await attached(exportAmplop)
  else if (command === 'sematkan' && /^(WBS|DUMAS):(PEMEGANG|PEMULIHAN)$/.test(argument ?? '')) process.exitCode = await attached(pin)
  else if (command === 'buat') process.exitCode = await runTypescript(inProject('scripts', 'lib', 'buat-pemulihan.ts'), process.env)
  else
    throw new StopReason(
      kata`Usage: npm run pemulihan -- gabung PENERIMA | buat | sematkan SLOT | ekspor FOLDER (SLOT: WBS:PEMEGANG, WBS:PEMULIHAN, DUMAS:PEMEGANG or DUMAS:PEMULIHAN)`,
    )
} catch (error) {
  reportAndExit(error)
}
