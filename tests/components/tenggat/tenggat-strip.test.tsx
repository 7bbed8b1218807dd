import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { layoutStrip, type TenggatCell } from '@/components/tenggat/strip-layout'
import { Tenggat } from '@/components/tenggat/Tenggat'
import { Legend, TenggatStrip } from '@/components/tenggat/TenggatStrip'
import { renderUi } from '../render-ui'

const cell = (kind: TenggatCell['kind'], gapBefore = false): TenggatCell => ({ kind, gapBefore })
const xOf = (cells: readonly TenggatCell[]) => layoutStrip(cells, false).placed.map(({ x }) => x)

describe('the strip of working days', () => {
  it('leaves a gap where a weekend lies and ends with the limit', () => {
    const cells = [cell('used'), cell('used'), cell('left', true)]
    expect(xOf(cells)).toEqual([0, 10, 26])
    expect(layoutStrip(cells, false)).toMatchObject({ limitX: 36, width: 40, drawnWidth: 104 })
  })

  it('draws late days behind the limit', () => {
    const used = ['used', 'used', 'used', 'used', 'used'] as const
    const cells = [...used.map((kind) => cell(kind)), cell('over', true), cell('over')]
    expect(xOf(cells).slice(-2)).toEqual([60, 70])
    expect(layoutStrip(cells, false)).toMatchObject({ limitX: 50, width: 80, drawnWidth: 208 })
  })

  it('fits sixty days on a desk and a row of the queue', () => {
    const cells = Array.from({ length: 60 }, (_, day) => cell('left', day > 0 && day % 5 === 0))
    expect(layoutStrip(cells, false).drawnWidth).toBeLessThanOrEqual(1149)
    expect(layoutStrip(cells.slice(0, 3), true).drawnWidth).toBeLessThan(40)
  })

  it('is silent for readers of the screen: the sentence says it', () => {
    const { container } = renderUi(<TenggatStrip cells={[cell('today')]} />)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(container.querySelectorAll('.tg-n, .tg-k')).toHaveLength(3)
  })

  it('explains only the shapes it shows', () => {
    renderUi(<Legend cells={[cell('used'), cell('paused')]} />)
    expect(screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
      'terpakai',
      'berhenti sementara',
      'batas waktu',
    ])
  })

  it('stands below its sentence', () => {
    renderUi(<Tenggat sentence="Hari kerja ke-5 dari paling lama 60" cells={[cell('used')]} note="Batas 12 Februari 2027." />)
    expect(screen.getByRole('region', { name: 'Hari kerja ke-5 dari paling lama 60' })).toHaveTextContent('12 Februari 2027')
  })
})
