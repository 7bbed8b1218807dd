import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { BERKUNCI, HALAMAN, LAIN, namaGambar } from '@/scripts/lib/tampilan'

const ROOT = path.resolve(__dirname, '..')
const PUBLIK = path.join(ROOT, 'app/[locale]/(publik)')

describe('the pictures of the public pages', () => {
  it('leave out no page but those that need a report, a receipt or a letter', () => {
    const pages = fs.readdirSync(PUBLIK, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'page.tsx')
    const folders = pages.map((file) => path.dirname(file).replace(/^\.$/, ''))
    expect(folders.sort()).toEqual([...Object.keys(HALAMAN), ...BERKUNCI].sort())
  })

  it('are all there, in both widths and both lights, and none of a page that is gone', () => {
    const wanted = [...Object.values(HALAMAN).flat(), ...LAIN].flatMap((alamat) =>
      ([390, 1280] as const).flatMap((lebar) => (['light', 'dark'] as const).map((warna) => `${namaGambar(alamat, lebar, warna)}.webp`)),
    )
    const found = fs.readdirSync(path.join(ROOT, 'docs/tampilan')).filter((name) => name.endsWith('.webp'))
    expect(found.sort()).toEqual(wanted.sort())
  })
})
