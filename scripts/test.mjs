// `npm test [-- path...] [-- --no-e2e | --full [--fresh] | --faults]`: sets itself up from a fresh clone and runs everything.
import './lib/node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { readFullRun, sumOf } from './lib/full-run.mjs'
import { hashOf } from './lib/hash.mjs'
import { FULL_ONLY } from './lib/full-only.mjs'
import { runJest, stopJest } from './lib/jest.mjs'
import { cacheDir, projectRoot } from './lib/paths.mjs'
import { say, step } from './lib/progress.mjs'
import { ensureBuilt, ensureInstalled } from './lib/project.mjs'
import { stopRunningCommands } from './lib/run.mjs'
import { DEAD_CODE, FORMAT, LINT, runChecks, TYPES } from './lib/static-checks.mjs'
import { reportAndExit } from './lib/stop-reason.mjs'

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')))
const patterns = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const full = flags.has('--full')
/** Parts that are killed, frozen and cut off: with `--full`, and by `npm run test:faults`. */
const faults = full || flags.has('--faults')
const isJourney = (pattern) => /e2e|tests\/faults\//.test(pattern)
const wantsJourneys = !flags.has('--no-e2e') && (patterns.length === 0 || patterns.some(isJourney))
/** Every file in the whole of it, and whichever is named. */
const all = full || patterns.length > 0
const onlyJourneys = patterns.length > 0 && patterns.every(isJourney)
const skipsFile = path.join(cacheDir, 'skipped.txt')

/** The whole of it goes on where it was broken off, as long as not one file of the tree has changed. */
const resumable = full && patterns.length === 0
const fullRunFile = path.join(cacheDir, 'full-run.jsonl')
const NOT_THE_TREE = [
  '.git',
  '.next',
  '.data',
  '.cache',
  '.swc',
  '.eslintcache',
  'coverage',
  'test-results',
  'node_modules',
  'next-env.d.ts',
]

function resume() {
  if (!resumable) return { env: {}, before: null }
  if (flags.has('--fresh')) fs.rmSync(fullRunFile, { force: true })
  const tree = fs.readdirSync(projectRoot).filter((entry) => !NOT_THE_TREE.includes(entry) && !entry.endsWith('.tsbuildinfo'))
  const key = `${hashOf(tree)} ${process.version}`
  const before = readFullRun(fullRunFile, key)
  if (before.green.length > 0) say(`Going on: ${before.green.length} files were green on this very tree (--fresh runs them again).`)
  for (const { file } of before.red) note(`RED BEFORE on this very tree: ${file}`)
  return { env: { KUMBANG_FULL_RUN: fullRunFile, KUMBANG_FULL_RUN_KEY: key }, before }
}

let stopDatabase = async () => {}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    stopJest()
    stopRunningCommands()
    await stopDatabase()
    process.exit(130)
  })
}

const note = (line) => fs.appendFileSync(skipsFile, `${line}\n`)

/** Each counts as one test: what it finds is as wrong as a red test. The structure is among the units. */
async function runStaticChecks() {
  if (patterns.length > 0) return []
  const results = []
  await runChecks([LINT, TYPES, DEAD_CODE, FORMAT], ({ name, ok, duration }) => {
    say(`${ok ? 'PASS' : 'FAIL'} ${name}`)
    results.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, tests: [{ name, duration }] })
  })
  return results
}

async function runUnits(env) {
  if (onlyJourneys) return []
  const { ensureAge, ensureS3Server, ensureScanner } = await import('./lib/test-tools.mjs')
  if (patterns.length === 0 || patterns.some((pattern) => pattern.includes('storage'))) await ensureS3Server()
  if (patterns.length === 0 || patterns.some((pattern) => pattern.includes('kunci'))) await ensureAge()
  if (patterns.length === 0 || patterns.some((pattern) => /bukti|unggah/.test(pattern))) await ensureScanner()
  return [await runJest('units', { projects: ['rules', 'services', 'pages'], patterns, env, resumable })]
}

async function runJourneys(env) {
  if (!wantsJourneys) return []
  const { ensureProxies, findChromium } = await import('./lib/test-tools.mjs')
  if (full || patterns.some((pattern) => pattern.includes('proksi'))) await ensureProxies()
  const chromium = await findChromium()
  if (!chromium) {
    note('SKIPPED: browser journeys (install Chromium, or name one in KUMBANG_CHROMIUM)')
    return [{ passed: 0, failed: 0, skipped: 1, tests: [] }]
  }
  const { startDemoData } = await import('./lib/test-data.mjs')
  // The demo's first start fills in its data while the site is built; its server waits for the build.
  const first = startDemoData()
  await first.installed
  await ensureBuilt()
  const demo = await step('filling in the demo data once for all journeys', () => first.done)
  try {
    return [
      await runJest('journeys', {
        projects: faults ? ['e2e', 'faults'] : ['e2e'],
        patterns,
        resumable,
        env: {
          ...env,
          KUMBANG_CHROMIUM: chromium,
          KUMBANG_TEST_DEMO: demo.dataDir,
        },
      }),
    ]
  } finally {
    demo.remove()
  }
}

function summarise(results) {
  const sum = (field) => results.reduce((total, result) => total + result[field], 0)
  const slowest = results
    .flatMap(({ tests }) => tests)
    .sort((a, b) => b.duration - a.duration)
    .slice(0, 10)
  say('\nTen slowest:')
  for (const { name, duration } of slowest) say(`  ${(duration / 1000).toFixed(1).padStart(6)} s  ${name}`)
  if (!all) say(`\nLeft to npm run test:full: ${FULL_ONLY.join(', ')}`)
  const skips = [...new Set(fs.readFileSync(skipsFile, 'utf8').split('\n').filter(Boolean))]
  if (skips.length > 0) say(`\n${skips.join('\n')}`)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

async function main() {
  fs.mkdirSync(cacheDir, { recursive: true })
  fs.writeFileSync(skipsFile, '')
  await ensureInstalled({ tools: true })
  const { startTestDatabase } = await import('./lib/test-database.mjs')
  const database = await step('starting a throw-away PostgreSQL', startTestDatabase)
  stopDatabase = database.stop
  const { env: resuming, before } = resume()
  const env = {
    ...database.env,
    ...resuming,
    KUMBANG_TEST_SKIPS: skipsFile,
    ...(full ? { KUMBANG_TEST_FULL: '1' } : {}),
    ...(all ? { KUMBANG_TEST_ALL: '1' } : {}),
  }
  const results = [...(await runStaticChecks()), ...(await runUnits(env)), ...(await runJourneys(env))]
  await database.stop()
  const { passed, failed, skipped } = summarise(before ? [...results, sumOf(before.green)] : results)
  if (failed > 0 || passed === 0) process.exitCode = 1
  else if (resumable) fs.rmSync(fullRunFile, { force: true })
  say(`\nTotal: ${passed} passed, ${failed} failed, ${skipped} skipped`)
}

try {
  await main()
} catch (error) {
  await stopDatabase()
  reportAndExit(error)
  say('\nTotal: 0 passed, 1 failed, 0 skipped')
}
