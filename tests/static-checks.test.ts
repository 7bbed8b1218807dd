import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const project = path.resolve(__dirname, '..')
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-periksa-'))

const planted: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "x", "private": true, "type": "module" }\n',
  'scripts/a.mjs': "import { used } from './lib/b.mjs'\n\nprocess.stdout.write(used)\n",
  'scripts/lib/b.mjs': "export const used = 'x'\nexport const unused = 'y'\n",
  'scripts/lib/alone.mjs': 'export const alone = 1\n',
  'scripts/untidy.mjs': 'process.exitCode = 0;\n',
}

beforeAll(() => {
  for (const [file, text] of Object.entries(planted)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), text)
  }
  for (const file of ['knip.jsonc', '.prettierrc.json', 'tsconfig.json']) fs.copyFileSync(path.join(project, file), path.join(root, file))
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'))
})
afterAll(() => fs.rmSync(root, { recursive: true }))

/** What `npm run check` says of the planted tree, without the memory it keeps of this one. */
function found(check: 'FORMAT' | 'DEAD_CODE'): string {
  const script = `import { ${check} } from '${path.join(project, 'scripts/lib/static-checks.mjs')}'; console.log(JSON.stringify(${check}.args))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const args = (JSON.parse(stdout) as string[])
    .slice(0, -2)
    .filter((argument) => !['--cache', '--cache-strategy', 'content'].includes(argument))
  const { status, ...said } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect(status).toBe(1)
  return said.stdout + said.stderr
}

it('a file that is not formatted is found', () => {
  const said = found('FORMAT')
  expect(said).toContain('scripts/untidy.mjs')
  expect(said).not.toContain('scripts/a.mjs')
}, 30_000)

it('an export and a file that nobody uses are found', () => {
  const said = found('DEAD_CODE')
  expect(said).toMatch(/^unused\b.*scripts\/lib\/b\.mjs/m)
  expect(said).toMatch(/^scripts\/lib\/alone\.mjs/m)
  expect(said).not.toMatch(/^used\b/m)
}, 60_000)

const reaching = [
  "import type { Prisma } from '@/lib/infra/generated/prisma/client'",
  'export type Where = Prisma.PengaduanWhereInput',
  "export const a = () => tx.pengaduan.findMany({ where: { status: 'DIARSIPKAN' } })",
  'export const b = () => unit.tx.giliran',
  'export const c = (any: Any) => any.bukti.createManyAndReturn({ data: [] })',
  'export const d = () => tx.$executeRaw`DELETE FROM pengaduan`',
  'export function e() {',
  '  const { petugas } = db',
  '  return petugas',
  '}',
  'export const f = (kasus: Kasus) => kasus.bukti.find((one) => one.id === kasus.id)',
]

/** Lines of a file at this address that reach for a table. */
function linesReaching(address: string): readonly number[] {
  const args = [path.join(project, 'node_modules/eslint/bin/eslint.js'), '--stdin', '--stdin-filename', address, '--format', 'json']
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, input: `${reaching.join('\n')}\n`, encoding: 'utf8' })
  const [file] = JSON.parse(stdout) as [{ messages: { line: number; ruleId: string }[] }]
  return [...new Set(file.messages.filter(({ ruleId }) => ruleId.startsWith('no-restricted')).map(({ line }) => line))]
}

it('a query outside lib/data is found, whatever the client is called', () => {
  for (const address of ['lib/services/x/y.ts', 'components/x/X.tsx'])
    expect([address, linesReaching(address)]).toEqual([address, [1, 3, 4, 5, 6, 8]])
  expect(linesReaching('lib/data/x.ts')).toEqual([])
}, 120_000)
