import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = path.resolve(__dirname, '..')
const page = fs.readFileSync(path.join(root, 'docs', 'keamanan.md'), 'utf8')

/** The rows of the table of promises: what is promised, how, and which tests hold it. */
function promises(text: string): readonly Readonly<{ janji: string; uji: readonly string[] }>[] {
  const section = text.slice(text.indexOf('## Promised'), text.indexOf('## Tidak dijanjikan'))
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Promise'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      return { janji: cells[1] ?? '', uji: [...(cells.at(-2) ?? '').matchAll(/`(tests\/[^`]+)`/g)].map((match) => match[1] ?? '') }
    })
}

const missing = (rows: ReturnType<typeof promises>) =>
  rows.flatMap(({ janji, uji }) => (uji.length === 0 ? [janji] : uji.filter((file) => !fs.existsSync(path.join(root, file)))))

describe('every security promise', () => {
  it('names at least one test file, and each is there', () => {
    expect(promises(page).length).toBeGreaterThan(20)
    expect(missing(promises(page))).toEqual([])
  })

  it('would be found wanting without one', () => {
    const planted = '## Promised\n| Kept | how | `tests/tidak-ada.test.ts` |\n| Bare | how | trust us |\n## Tidak dijanjikan\n'
    expect(missing(promises(planted))).toEqual(['tests/tidak-ada.test.ts', 'Bare'])
  })

  it('has its counterpart: what is not promised is said', () => {
    expect(page.slice(page.indexOf('## Tidak dijanjikan')).split('\n- ').length).toBeGreaterThan(5)
  })
})
