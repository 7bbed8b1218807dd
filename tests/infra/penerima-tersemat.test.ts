import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { pinOnly, pinPenerima, type Dasar } from '@/lib/infra/penerima-tersemat'
import { readSources } from '@/tests/support/structure'

const root = path.resolve(__dirname, '..', '..')

/** Every place outside the tests that changes a pin, with the proof it names. */
const callers = () =>
  readSources(root)
    .filter(({ file }) => !file.startsWith('tests/') && file !== 'lib/infra/penerima-tersemat.ts')
    .flatMap(({ file, code }) =>
      [...code.matchAll(/\b(pin(?:Only|Penerima))\(.*?, '([A-Z]+)'\)/g)].map((match) => `${file} ${match[1]} ${match[2]}`),
    )

/** Every place that knows these functions at all, also by another name. */
const importers = () =>
  readSources(root)
    .filter(
      ({ file, code }) => !file.startsWith('tests/') && file !== 'lib/infra/penerima-tersemat.ts' && /\bpin(Only|Penerima)\b/.test(code),
    )
    .map(({ file }) => file)

describe('the pin', () => {
  it('changes in the founding, at the end of a proven hand-over and at the machine, and nowhere else', () => {
    expect(callers().sort()).toEqual([
      'lib/services/kunci/activate-kunci.ts pinPenerima PENDIRIAN',
      'lib/services/kunci/complete-serah-terima.ts pinOnly TANTANGAN',
      'lib/services/kunci/complete-serah-terima.ts pinPenerima TANTANGAN',
      'lib/services/kunci/sematkan.ts pinOnly MESIN',
      'prisma/seed/kunci.ts pinPenerima PENDIRIAN',
      'prisma/seed/kunci.ts pinPenerima PENDIRIAN',
    ])
    expect([...new Set(callers().map((line) => line.split(' ')[0]))].sort()).toEqual(importers().sort())
  })

  it('changes for no other word, whatever calls it', () => {
    for (const pin of [pinOnly, pinPenerima])
      expect(() => pin('WBS:PEMEGANG', 'age1x', 'PERCAYA' as Dasar)).toThrow('a pin changes only with proof')
  })

  it('has a file writer nobody but its own module knows', () => {
    expect(
      readSources(root)
        .filter(({ file, code }) => !file.startsWith('tests/') && code.includes('sidik-penerima.json'))
        .map(({ file }) => file),
    ).toEqual(['lib/infra/penerima-tersemat.ts'])
  })
})
