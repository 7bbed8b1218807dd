import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { GayaHalaman } from '@/components/staf/gaya/GayaHalaman'
import { renderUi } from '../render-ui'

const ROOT = path.resolve(__dirname, '../../../components')
const filesOf = (folder: string) => fs.readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith('.tsx'))

/** Parts of those that are shown, never placed by a page itself. */
const BAGIAN = ['Field', 'CharacterCount']

describe('the page of the style', () => {
  it('shows every component there is', () => {
    const shown = filesOf('staf/gaya')
      .map((file) => fs.readFileSync(path.join(ROOT, 'staf/gaya', file), 'utf8'))
      .join('\n')
    const missing = filesOf('ui')
      .map((file) => file.replace('.tsx', ''))
      .filter((name) => !BAGIAN.includes(name) && !shown.includes(`/ui/${name}'`))
    expect(missing).toEqual([])
  })

  it.each(['id', 'en'] as const)('shows fields at rest, off and sending, in %s', (locale) => {
    const { container } = renderUi(<GayaHalaman lihat={{ kepadatan: 'staf', keadaan: 'biasa' }} />, locale)
    expect(container.querySelectorAll('.field-err')).toHaveLength(0)
    expect(container.querySelectorAll('input:disabled, [aria-disabled=true]').length).toBeGreaterThanOrEqual(3)
    expect(container.querySelectorAll('.notice')).toHaveLength(4)
    expect(container.querySelectorAll('.tag')).toHaveLength(8)
    expect(container.querySelector('.gaya-umum, form, [style]')).toBeNull()
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('shows them after a refusal too, each with its fault and a summary that leads to it', () => {
    const { container } = renderUi(<GayaHalaman lihat={{ kepadatan: 'umum', keadaan: 'salah' }} />)
    const links = [...screen.getByRole('alert').querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '')
    expect(links).toHaveLength(5)
    for (const href of links) expect([href, container.querySelector(href)?.closest('.field-err') !== null]).toEqual([href, true])
    expect(container.querySelector('.gaya-umum')).not.toBeNull()
    expect(screen.getByRole('link', { name: 'Biasa' }).getAttribute('href')).toBe('/staf/gaya?kepadatan=umum&keadaan=biasa')
  })
})
