// `npm run keys:rotate`: a new server key, every sealed value wrapped anew; run again after an interruption.
// `npm run keys:rotate -- --hapus-kunci-lama`: removes the old key file once nothing needs it (docs/operasi.md).
import './lib/node-version.mjs'
import { attached } from './lib/attach.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

/** History can be given a new seal by the owner's login only. */
const rotate = ({ env, adminUrl }) =>
  runTypescript(inProject('lib', 'services', 'kunci', 'rotate-cli.ts'), {
    ...env,
    ...(adminUrl ? { DATABASE_ADMIN_URL: adminUrl } : {}),
    KUMBANG_HAPUS_KUNCI_LAMA: process.argv.includes('--hapus-kunci-lama') ? 'on' : 'off',
  })

try {
  await ensureInstalled()
  process.exitCode = await attached(rotate)
} catch (error) {
  reportAndExit(error)
}
