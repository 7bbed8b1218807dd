import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { typescriptArgs } from '@/scripts/lib/run.mjs'
import { freePort } from '@/scripts/lib/ports.mjs'
import { cleanEnvironment, end, query, untilSaid, type Site } from '@/scripts/lib/demo-site'
import type { FloorSettings } from './floor-report'

export type Floor = Readonly<{ url: string; roots: readonly number[]; stop: () => Promise<void> }>

const READY_NEXT = 'Ready in'

/** A bare page of the framework, drawn for each visitor, built for production. */
export async function startFloorNext(): Promise<Floor> {
  const folder = path.resolve('.cache', 'bench-next')
  fs.rmSync(folder, { recursive: true, force: true })
  fs.cpSync(path.resolve('bench', 'floor-next'), folder, { recursive: true })
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'floor', private: true, type: 'module' }))
  const next = path.resolve('node_modules', 'next', 'dist', 'bin', 'next')
  const built = spawnSync(process.execPath, [next, 'build', '--webpack'], { cwd: folder, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The bare page cannot be built:\n${built.stdout}${built.stderr}`)
  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: folder, env: cleanEnvironment(), stdio: 'pipe' })
  await untilSaid(child, READY_NEXT)
  return { url: `http://localhost:${port}`, roots: [child.pid ?? 0], stop: () => end(child) }
}

/** Rows one report leaves behind, as the database itself counts them. */
async function rowsPerReport(site: Site, makeReport: () => Promise<unknown>): Promise<number> {
  const many = 10
  const count = async () =>
    Number((await query(site.adminUrl, `SELECT sum(n_tup_ins) AS n FROM pg_stat_user_tables WHERE schemaname = 'public'`))[0]?.n)
  const settle = () => new Promise((next) => setTimeout(next, 3_000))
  await settle()
  const before = await count()
  for (let index = 0; index < many; index += 1) if (!(await makeReport())) throw new Error('A report to count was not taken.')
  await settle()
  return Math.round(((await count()) - before) / many)
}

/** The bare server beside the same database. Its processor time is its own and that of the connections it holds. */
export async function startFloorReport(site: Site, makeReport: () => Promise<unknown>): Promise<Floor & Readonly<{ rows: number }>> {
  const rows = await rowsPerReport(site, makeReport)
  await query(site.adminUrl, 'CREATE SCHEMA IF NOT EXISTS bench')
  await query(
    site.adminUrl,
    'CREATE TABLE IF NOT EXISTS bench.report (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, mac text, data bytea)',
  )
  const [kunci] = await query(site.adminUrl, `SELECT penerima FROM identitas WHERE cardinality(penerima) = 2 LIMIT 1`)
  const settings: FloorSettings = {
    port: await freePort(),
    databaseUrl: site.adminUrl,
    folder: fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-bench-lantai-')),
    recipients: kunci?.penerima as string[],
    rows: Array.from({ length: rows }, () => 300),
  }
  const env = { ...cleanEnvironment(), BENCH_FLOOR: JSON.stringify(settings) }
  const child = spawn(process.execPath, typescriptArgs(path.resolve('bench', 'floor-report.ts')), { env, stdio: 'pipe' })
  await untilSaid(child, 'ready')
  const stop = async () => {
    await end(child)
    fs.rmSync(settings.folder, { recursive: true, force: true })
  }
  return { url: `http://localhost:${settings.port}`, roots: [child.pid ?? 0], rows, stop }
}
