import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { waysTo } from '@/tests/support/browser-imports'

const project = path.resolve(__dirname, '..')

/** Rules, sealing, slicing, drawing of papers: they come with the first touch of a field or the first file, never with the page. */
const BERAT = ['zod', 'age-encryption', 'tus-js-client', 'pdfjs-dist', 'heic-to', '@noble', '@scure', 'temporal-polyfill', 'qrcode']

const umum = (file: string) => /^(components|app)\//.test(file) && !/(^components\/staf\/|\/staf\/)/.test(file)

describe('the first view of a page a citizen opens', () => {
  it('brings no library that only some of its visitors need', () => {
    expect(waysTo(project, BERAT, umum)).toEqual([])
  })

  it('is judged by a check that sees a library behind two files, and none behind a later import', () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-ringan-'))
    const write = (file: string, text: string) => {
      fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      fs.writeFileSync(path.join(root, file), text)
    }
    write('components/x/Form.tsx', "'use client'\n\nimport { a } from './a'\nimport type { T } from 'zod'\nexport const F = a as T\n")
    write('components/x/a.ts', "import {\n  b,\n  type C,\n} from '@/lib/domain/b'\nexport const a = b as C\n")
    write('lib/domain/b.ts', "import * as z from 'zod'\nexport type C = 1\nexport const b = z\n")
    write('components/x/Later.tsx', "'use client'\n\nexport const later = () => import('zod')\n")
    expect(waysTo(root, ['zod'], umum)).toEqual(['zod <- lib/domain/b.ts <- components/x/a.ts <- components/x/Form.tsx'])
    fs.rmSync(root, { recursive: true })
  })
})
