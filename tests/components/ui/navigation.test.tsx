import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { Crumbs } from '@/components/ui/Crumbs'
import { pageNumbers, Pages } from '@/components/ui/Pages'
import { Tabs } from '@/components/ui/Tabs'
import { renderUi } from '../render-ui'

describe('Tabs', () => {
  const items = [
    { href: '/staf?k=saya', label: 'Perlu langkah saya', count: 6, current: true },
    { href: '/staf?k=selesai', label: 'Selesai' },
  ]

  it('are links that say which one is open', () => {
    renderUi(<Tabs label="Kelompok" items={items} />)
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Perlu langkah saya 6')
    expect(screen.getByRole('navigation', { name: 'Kelompok' })).toBeVisible()
  })

  it('stay in the language of the page', () => {
    renderUi(<Tabs label="Groups" items={items} />, 'en')
    expect(screen.getByRole('link', { name: 'Selesai' })).toHaveAttribute('href', '/en/staf?k=selesai')
  })
})

describe('Crumbs', () => {
  it('link all but the page itself', () => {
    renderUi(<Crumbs items={[{ label: 'Antrean', href: '/staf' }, { label: 'WBS-9M2R-K7C4' }]} />)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })
})

describe('Pages', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('page %i of %i shows %j', (current, total, shown) => {
    expect(pageNumbers(current, total)).toEqual(shown)
  })

  it('mark the open page and offer no way before the first', () => {
    renderUi(<Pages current={1} total={3} hrefFor={(page) => `/pengaduan?hal=${page}`} />)
    expect(screen.getByText('1')).toHaveAttribute('aria-current', 'page')
    expect(screen.queryByRole('link', { name: 'Sebelumnya' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Berikutnya' })).toHaveAttribute('href', '/pengaduan?hal=2')
  })

  it('are not drawn for a single page', () => {
    renderUi(<Pages current={1} total={1} hrefFor={String} />)
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  })
})
