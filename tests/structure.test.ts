import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { importFaults } from '@/tests/support/cruise'
import { structureFaults } from '@/tests/support/structure'

const project = path.resolve(__dirname, '..')

describe('this project', () => {
  it('imports downward only, without cycles', () => {
    expect(importFaults(project)).toEqual([])
  }, 60_000)

  it('keeps the other rules of its layout', () => {
    expect(structureFaults(project)).toEqual([])
  })
})

/** Each file breaks one rule; a check that does not see it protects nothing. */
const planted: Record<string, string> = {
  'app/a/page.tsx': "import { q } from '@/lib/data/q'\nexport default function Page() { return q }\n",
  'app/b/page.tsx': "import { Suspense } from 'react'\nexport default function Page() { return <Suspense>x</Suspense> }\n",
  'app/c/loading.tsx': 'export default function Loading() { return null }\n',
  'app/c/actions.ts': 'export async function act() {}\n',
  'app/c/helper.ts': "export async function help() {\n  'use server'\n}\n",
  'components/x/card.tsx': "import { s } from '@/lib/services/s/do-it'\nexport const Card = () => s\n",
  'components/x/index.ts': "export { Card } from '@/components/x/card'\n",
  'components/x/all.ts': "export * from '@/components/x/card'\n",
  'lib/domain/up.ts': "import { q } from '@/lib/data/q'\nexport const up = q\n",
  'lib/domain/io.ts': "import fs from 'node:fs'\nexport const io = fs\n",
  'lib/domain/one.ts': "import { two } from '@/lib/domain/two'\nexport const one = () => two\n",
  'lib/domain/two.ts': "import { one } from '@/lib/domain/one'\nexport const two = () => one\n",
  'lib/domain/env.ts': 'export const home = process.env.HOME\n',
  'lib/domain/long.ts': '// x\n'.repeat(301),
  'lib/domain/any.ts': 'export const x = 1 as any\n',
  'lib/data/q.ts': "import 'server-only'\nexport const q = 1\n",
  'lib/data/bare.ts': 'export const bare = 1\n',
  'lib/data/up.ts': "import 'server-only'\nimport { s } from '@/lib/services/s/do-it'\nexport const up = s\n",
  'lib/services/s/do-it.ts': "import 'server-only'\nimport { q } from '@/lib/data/q'\nexport const s = q\n",
  'lib/services/s/rights.ts': "import 'server-only'\nexport const READERS = ['KEPALA', 'SEKRETARIS'] as const\n",
  'components/x/may.tsx': "import type { Peran } from '@/lib/domain/auth/peran'\nexport const may: readonly Peran[] = ['KEPALA']\n",
  'lib/domain/by.ts': "type P = 'KEPALA'\nexport const by: Readonly<Record<string, readonly Peran[]>> = { WBS: [] }\ntype Peran = P\n",
  'lib/domain/which.ts': "export const which = (layanan: string) => (layanan === 'WBS' ? 1 : 2)\n",
  'components/x/switch.tsx': "export const S = ({ l }: { l: string }) => { switch (l) { case 'SP4N': return 1 } return 2 }\n",
  'lib/web/w.ts': "import 'server-only'\nimport { q } from '@/lib/data/q'\nexport const w = q\n",
  'middleware.ts': "import { w } from '@/lib/web/w'\nexport const middleware = w\n",
}

describe('the checks', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-struktur-'))
  beforeAll(() => {
    for (const [file, text] of Object.entries(planted)) {
      fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      fs.writeFileSync(path.join(root, file), text)
    }
    fs.copyFileSync(path.join(project, 'tsconfig.json'), path.join(root, 'tsconfig.json'))
    fs.symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'))
  })
  afterAll(() => fs.rmSync(root, { recursive: true }))

  it('see every planted import', () => {
    const faults = importFaults(root)
    const expected = [
      ['layer-app', 'app/a/page.tsx'],
      ['layer-components', 'components/x/card.tsx'],
      ['layer-domain', 'lib/domain/up.ts'],
      ['layer-data', 'lib/data/up.ts'],
      ['layer-web', 'lib/web/w.ts'],
      ['layer-middleware', 'middleware.ts'],
      ['packages-domain', 'lib/domain/io.ts'],
      ['no-cycle', 'lib/domain/one.ts'],
    ]
    for (const [rule, from] of expected) expect(faults.filter((fault) => fault.startsWith(`${rule}: ${from} ->`))).toHaveLength(1)
    expect(faults.filter((fault) => /lib\/services\/s\/do-it\.ts ->/.test(fault))).toEqual([])
  }, 60_000)

  it('see every other planted fault', () => {
    const faulty = structureFaults(root)
      .map((fault) => fault.split(':')[0])
      .sort()
    expect(faulty).toEqual([
      'app/b/page.tsx',
      'app/c/actions.ts',
      'app/c/helper.ts',
      'app/c/loading.tsx',
      'components/x/all.ts',
      'components/x/index.ts',
      'components/x/may.tsx',
      'components/x/switch.tsx',
      'lib/data/bare.ts',
      'lib/domain/any.ts',
      'lib/domain/by.ts',
      'lib/domain/env.ts',
      'lib/domain/long.ts',
      'lib/domain/which.ts',
      'lib/services/s/rights.ts',
    ])
  })
})
