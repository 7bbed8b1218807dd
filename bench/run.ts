// `npm run bench [-- --full | --quick]`: measures the site beside the least it could cost, in one run, in turns. Started by scripts/bench.mjs.
import { execSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { fillCases, fillRecords } from './fill'
import { startFloorNext, startFloorReport } from './floors'
import { compare } from './compare'
import { measureStarts, measureWeight } from './once'
import { flatness, measureDesk, measureReading } from './reading'
import type { Result } from './rows'
import { startSite } from '@/scripts/lib/demo-site'
import { writeResults } from './print'
import { measureSubmissions, measureTracking, type Effort } from './submissions'
import { pdfFile, report } from './visitor'

const full = process.argv.includes('--full')
const quick = process.argv.includes('--quick')
const effort: Effort = { rounds: quick ? 2 : 3, seconds: quick ? 2 : 4, full }
const SMALL = 10_000
const LARGE = 1_000_000

const say = (line: string) => process.stdout.write(`${line}\n`)
const began = performance.now()
const results: Result[] = []

async function group(name: string, work: () => Promise<readonly Result[]>): Promise<readonly Result[]> {
  say(`\n${name} (${Math.round((performance.now() - began) / 1000)} s)`)
  const rows = await work()
  for (const row of rows)
    say(
      `  ${row.met === false ? 'MISSED' : '      '} ${row.name}: ${row.ours} ${row.unit}` +
        `${row.floor === null ? '' : `, floor ${row.floor}, ratio ${row.ratio}`}${row.target ? ` (target ${row.target})` : ''}` +
        `${row.errors ? `, ${row.errors} errors` : ''}, noise ${Math.round(row.noise * 100)} %`,
    )
  results.push(...rows)
  return rows
}

const first = await startSite()
await first.stop()
const starts = await measureStarts(first.dataDir, first.startMs)
const site = await startSite(first.dataDir)
// The contents of the copies are sealed with the key of this very site.
Object.assign(process.env, { DATA_DIR: site.dataDir, DATABASE_URL: site.adminUrl, DEMO: 'on' })
const next = await startFloorNext()
const bare = await startFloorReport(site, () => report(site.url, pdfFile(2_000)))
say(`One report leaves ${bare.rows} rows.`)
try {
  await group('start and memory', async () => starts)
  await group('weight', () => measureWeight(site))
  await group('reports', () => measureSubmissions(site, bare, effort))
  await group('tracking', () => measureTracking(site, effort))
  await fillCases(site.adminUrl, SMALL)
  await fillRecords(site.adminUrl, 0, SMALL)
  const small = await group(`public pages, ${SMALL} records`, () => measureReading(site, next, SMALL, effort))
  if (!quick) {
    const desk = await group(`desk, ${SMALL} cases`, () => measureDesk(site, next, SMALL, DEMO_PASSWORD, effort))
    if (full) {
      await fillRecords(site.adminUrl, SMALL, LARGE - SMALL)
      const large = await group(`public pages, ${LARGE} records`, () => measureReading(site, next, LARGE, effort))
      await fillCases(site.adminUrl, 0)
      await group('flatness', async () => flatness([...small, ...desk], large, SMALL, LARGE))
    }
  }
} finally {
  await Promise.all([bare.stop(), next.stop(), site.stop()])
  fs.rmSync(site.dataDir, { recursive: true, force: true })
}

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const kept = {
  ...{ at: new Date().toISOString(), commit, cpu: `${os.cpus().length} x ${os.cpus()[0]?.model}`, node: process.version, rows: results },
}
const file = path.resolve('bench', 'results.json')
if (quick) process.exitCode = compare(file, results, say)
else writeResults(file, kept)
say(`\n${results.filter(({ met }) => met === false).length} targets missed, ${results.filter(({ met }) => met).length} met.`)
