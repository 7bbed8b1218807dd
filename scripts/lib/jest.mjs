import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheDir, inProject, projectRoot } from './paths.mjs'

const failedOnly = { passed: 0, failed: 1, skipped: 0, tests: [] }

/** A file that could not even be loaded holds no failed test, yet must count as one. */
function readReport(file) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'))
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${path.relative(projectRoot, name)}: ${fullName}`,
      duration: duration ?? 0,
    })),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    tests,
  }
}

let current

export const stopJest = () => current?.kill('SIGTERM')

/** `--reporters` takes the place of the usual one, so that one is named too. */
const reporters = ['--reporters=default', `--reporters=${inProject('scripts', 'lib', 'full-run-reporter.mjs')}`]

/** Runs some of the projects of jest.config.mjs and returns the counts. `resumable`: each file is written down as it ends. */
export async function runJest(label, { projects, patterns = [], env, resumable = false }) {
  const outputFile = path.join(cacheDir, `jest-${label}.json`)
  fs.rmSync(outputFile, { force: true })
  const jest = inProject('node_modules', 'jest', 'bin', 'jest.js')
  const args = [
    jest,
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${outputFile}`,
    '--passWithNoTests',
    '--forceExit',
    ...(resumable ? reporters : []),
    ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
  ]
  current = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env, NODE_ENV: 'test', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => current.once('exit', (exitCode) => resolve(exitCode)))
  if (!fs.existsSync(outputFile)) return failedOnly
  const report = readReport(outputFile)
  return code !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report
}
