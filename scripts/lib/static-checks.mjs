import { spawn } from 'node:child_process'
import { inProject, projectRoot } from './paths.mjs'

const bin = (...parts) => inProject('node_modules', ...parts)
const cached = (name) => inProject('node_modules', '.cache', `kumbang-${name}`)

/** Next's own generated types do not exist in a fresh clone. */
const generateTypes = [bin('next', 'dist', 'bin', 'next'), 'typegen']

// The compiler in Go judges in a third of the time; lint and dead code read types through the interface of 6, which 7 has not.
export const TYPES = {
  name: 'types',
  before: generateTypes,
  args: [bin('typescript-native', 'bin', 'tsc'), '--noEmit', '--incremental', 'false'],
}
export const LINT = {
  name: 'lint',
  args: [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', cached('eslint')],
}
// By content: a fresh checkout has new times on old files.
export const FORMAT = {
  name: 'format',
  args: [
    bin('prettier', 'bin', 'prettier.cjs'),
    ...['--check', '.', '--log-level', 'warn'],
    ...['--cache', '--cache-strategy', 'content', '--cache-location', cached('prettier')],
  ],
}
export const DEAD_CODE = { name: 'dead code', args: [bin('knip', 'bin', 'knip.js'), '--cache', '--cache-location', cached('knip')] }
export const STRUCTURE = {
  name: 'structure',
  args: [bin('jest', 'bin', 'jest.js'), '--selectProjects', 'rules', '--testPathPatterns', 'tests/structure.test.ts'],
}

function succeeds(args, stdout) {
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', stdout, 'inherit'] })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)))
}

/** Runs one check with its output shown; true when it found nothing. */
async function passes({ before, args }) {
  if (before && !(await succeeds(before, 'ignore'))) return false
  return succeeds(args, 'inherit')
}

/** Two at a time: more would only stand in each other's way. `tell` hears of each as it ends. */
export async function runChecks(checks, tell) {
  const waiting = [...checks]
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const from = Date.now()
      tell({ name: check.name, ok: await passes(check), duration: Date.now() - from })
    }
  }
  await Promise.all([lane(), lane()])
}
