import { spawn } from 'node:child_process'
import { inProject, projectRoot } from './paths.mjs'

const bin = (...parts) => inProject('node_modules', ...parts)

/** Next's own generated types do not exist in a fresh clone. */
const generateTypes = [bin('next', 'dist', 'bin', 'next'), 'typegen']

export const TYPES = { name: 'types', before: generateTypes, args: [bin('typescript', 'bin', 'tsc'), '--noEmit', '--incremental', 'false'] }
export const LINT = { name: 'lint', args: [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] }
export const STRUCTURE = {
  name: 'structure',
  args: [bin('jest', 'bin', 'jest.js'), '--selectProjects', 'rules', '--testPathPatterns', 'tests/structure.test.ts'],
}

function succeeds(args, stdout) {
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', stdout, 'inherit'] })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)))
}

/** Runs one check with its output shown; true when it found nothing. */
export async function passes({ before, args }) {
  if (before && !(await succeeds(before, 'ignore'))) return false
  return succeeds(args, 'inherit')
}
