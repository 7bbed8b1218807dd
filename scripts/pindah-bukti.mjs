// `npm run pindah-bukti -- fs s3` (or `s3 fs`): copies the evidence to the other store, each piece verified; can be repeated.
// `npm run pindah-bukti -- --tandai-hilang`: marks what is not in the store of these settings as lost.
import './lib/node-version.mjs'
import { attached } from './lib/attach.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { typescriptArgs } from './lib/run.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit, StopReason } from './lib/stop-reason.mjs'
import { kata } from './lib/kata.mjs'

const entry = inProject('scripts', 'lib', 'pindah-bukti.ts')
const args = process.argv.slice(2)
const S3 = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']

function assertUsage() {
  if (!['fs s3', 's3 fs', '--tandai-hilang'].includes(args.join(' ')))
    throw new StopReason(kata`Usage: npm run pindah-bukti -- fs s3 | s3 fs | --tandai-hilang`)
}

/** They are needed here also while STORAGE still says fs. */
function assertS3(env) {
  const missing = args.includes('s3') ? S3.filter((name) => !env[name]) : []
  if (missing.length > 0) throw new StopReason(kata`${missing.join(', ')} must be set for this.`)
}

try {
  assertUsage()
  await ensureInstalled()
  process.exitCode = await attached(({ env }) => {
    assertS3(env)
    return runTypescript(entry, env, [...typescriptArgs(entry), ...args])
  })
} catch (error) {
  reportAndExit(error)
}
