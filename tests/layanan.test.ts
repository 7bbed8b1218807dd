import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = path.resolve(__dirname, '..')
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8')

type Baris = Readonly<{ kalimat: string; halaman: string; berkas: string; uji: string }>

const BARIS: readonly Baris[] = read('docs/layanan.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Sentence'))
  .map((line) => {
    const [kalimat = '', halaman = '', test = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const [, berkas = '', uji = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? []
    return { kalimat, halaman: halaman.replaceAll('`', ''), berkas, uji }
  })

/** Addresses as the folders of the app spell them, without their groups. */
const alamat = fs
  .readdirSync(path.join(ROOT, 'app', '[locale]'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '').replaceAll(/\(\w+\)\/?/g, '')}`)
const fits = (page: string) =>
  alamat.some((one) => new RegExp(`^${one.replaceAll(/\[\w+\]/g, '[^/]+')}$`).test(page.replace(/(.)\/$/, '$1')))

describe('the table of the service standards', () => {
  it('has a row for each sentence of the four sources', () => {
    expect(read('docs/layanan.md').match(/^## 00[0124]: /gm)).toHaveLength(4)
    expect(BARIS.length).toBeGreaterThanOrEqual(65)
    expect(new Set(BARIS.map(({ kalimat }) => kalimat)).size).toBe(BARIS.length)
  })

  it.each(BARIS)('"$kalimat" stands on a page there is, shown by a test there is', ({ halaman, berkas, uji }) => {
    expect([halaman, fits(halaman)]).toEqual([halaman, true])
    expect([berkas, fs.existsSync(path.join(ROOT, berkas))]).toEqual([berkas, true])
    expect([uji, read(berkas).includes(uji)]).toEqual([uji, true])
  })
})
