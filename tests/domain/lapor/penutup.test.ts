import { describe, expect, it } from '@jest/globals'
import { isHanyaPiksel, namaPindaian } from '@/lib/domain/lapor/pindaian-masuk'
import { barBetween, countPenutup, keyOnBar, KEPALA_SURAT, moveBar, resizeBar, TANDA_TANGAN } from '@/lib/domain/lapor/penutup'

const bar = { id: 1, x: 0.2, y: 0.4, w: 0.5, h: 0.1 }
const within = ({ x, y, w, h }: typeof bar) => x >= 0 && y >= 0 && x + w <= 1.000001 && y + h <= 1.000001

describe('a bar', () => {
  it.each([
    [-5, -5],
    [5, 5],
    [0.3, -0.2],
  ])('moved by %d and %d stays on its page, as large as it was', (dx, dy) => {
    const moved = moveBar(bar, dx, dy)
    expect(within(moved)).toBe(true)
    expect([moved.w, moved.h]).toEqual([bar.w, bar.h])
  })

  it.each([
    [-5, -5],
    [5, 5],
  ])('resized by %d and %d keeps its corner, and can still be seen', (dw, dh) => {
    const resized = resizeBar(bar, dw, dh)
    expect(within(resized)).toBe(true)
    expect([resized.x, resized.y, resized.w > 0.03, resized.h > 0.015]).toEqual([expect.closeTo(bar.x), expect.closeTo(bar.y), true, true])
  })

  it('is drawn from any corner to any other, and not by a click', () => {
    const [a, b] = [
      { x: 0.1, y: 0.2 },
      { x: 0.6, y: 0.5 },
    ]
    const drawn = barBetween(a, b)
    expect([drawn?.x, drawn?.y]).toEqual([0.1, 0.2])
    expect(barBetween(b, a)).toEqual(drawn)
    expect(barBetween(a, a)).toBeNull()
  })

  it('obeys arrows, with Shift as its size, and no other key', () => {
    expect(keyOnBar(bar, 'ArrowRight', false)).toMatchObject({ x: 0.22, w: 0.5 })
    expect(keyOnBar(bar, 'ArrowDown', true)).toMatchObject({ y: 0.4, h: expect.closeTo(0.12) })
    expect(keyOnBar(bar, 'a', false)).toBeNull()
  })

  it('of the quick buttons lies over the top and the foot of a page', () => {
    expect([KEPALA_SURAT.y, KEPALA_SURAT.w]).toEqual([0, 1])
    expect([TANDA_TANGAN.y + TANDA_TANGAN.h, TANDA_TANGAN.w]).toEqual([1, 1])
  })

  it('is counted over all pages', () => expect(countPenutup({ 0: [bar], 2: [bar, bar] })).toBe(3))
})

it('a PDF of pictures alone is told from one with text, notes or a form in it', () => {
  expect(isHanyaPiksel('/Type /Page /Resources << /Font << >> /XObject << /Image-1 5 0 R >> >> /Annots [ ]')).toBe(true)
  for (const extra of ['/BaseFont /Helvetica', '/Annots [ 7 0 R ]', '/AcroForm 3 0 R', '/Info 2 0 R', '/Type /ObjStm', '/Metadata 4 0 R']) {
    expect([extra, isHanyaPiksel(`/Type /Page ${extra}`)]).toEqual([extra, false])
  }
})

it('a letter bears a name that says nothing of who sent it', () => {
  expect(['application/pdf', 'image/jpeg', 'text/html'].map(namaPindaian)).toEqual(['surat.pdf', 'surat.jpg', 'surat.bin'])
})
