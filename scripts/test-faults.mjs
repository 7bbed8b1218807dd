// `npm run test:faults [-- --list]`: breaks the parts the site stands on, one after the other, and looks at the data after each.
import './lib/node-version.mjs'
import { FAULTS } from './lib/faults.mjs'
import { inProject } from './lib/paths.mjs'
import { say } from './lib/progress.mjs'
import { runTypescript } from './lib/run-typescript.mjs'

if (process.argv.includes('--list')) {
  for (const { id, what, tests, untested } of FAULTS) {
    say(`${id.padEnd(4)} ${what}`)
    for (const test of tests) say(`     ${test}`)
    if (untested) say(`     NOT TESTED: ${untested}`)
  }
} else {
  const files = [...new Set(FAULTS.flatMap(({ tests }) => tests))]
  const env = { ...process.env, KUMBANG_TEST_FULL: '1' }
  process.exitCode = await runTypescript('', env, [inProject('scripts', 'test.mjs'), ...files, '--faults'])
}
