// `npm run keys:rotate`: a new server key, every sealed value wrapped anew; run again after an interruption.
// `npm run keys:rotate -- --hapus-kunci-lama`: removes the old key file once nothing needs it (docs/operasi.md).
import { attach } from './lib/attach.mjs'
import { ownerUrl } from './lib/owner.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

try {
  await ensureInstalled()
  const { env, cleanup } = await attach()
  // History can be given a new seal by the owner's login only.
  const owner = ownerUrl(env)
  const wanted = {
    ...env,
    ...(owner ? { DATABASE_ADMIN_URL: owner } : {}),
    KUMBANG_HAPUS_KUNCI_LAMA: process.argv.includes('--hapus-kunci-lama') ? 'on' : 'off',
  }
  process.exitCode = await runTypescript(inProject('lib', 'services', 'kunci', 'rotate-cli.ts'), wanted)
  await cleanup.run()
} catch (error) {
  reportAndExit(error)
}
