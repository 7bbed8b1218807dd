import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const project = path.resolve(__dirname, '..', '..')
const bin = path.join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const entries = ['app', 'components', 'lib', 'prisma', 'tests', 'middleware.ts', 'instrumentation.ts']

type Violation = { from: string; to: string; rule: { name: string } }

/** dependency-cruiser with the project's rules on any tree; returns "rule: from -> to". */
export function importFaults(root: string): string[] {
  const present = entries.filter((entry) => fs.existsSync(path.join(root, entry)))
  const config = path.join(project, '.dependency-cruiser.cjs')
  const args = [bin, '--config', config, '--output-type', 'json', ...present]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (!stdout) throw new Error(`dependency-cruiser said nothing: ${stderr}`)
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } }
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}
