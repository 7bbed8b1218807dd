import { describe, expect, it } from '@jest/globals'
import { inPageOrder } from '@/lib/domain/web/page-order'

describe('faults in page order', () => {
  it('stand as their fields were posted, whatever order the rules found them in', () => {
    expect(inPageOrder(['alamat', 'umum', 'nama'], ['nama', 'alamat'])).toEqual(['nama', 'alamat', 'umum'])
    expect(inPageOrder(['umum', 'alamat', 'nama'], ['nama', 'alamat'])).toEqual(['umum', 'nama', 'alamat'])
  })

  it('leave what was not chosen behind what it followed', () => {
    expect(inPageOrder(['nama', 'jenisKelamin', 'alamat', 'telepon'], ['nama', 'telepon', 'alamat'])).toEqual([
      'nama',
      'jenisKelamin',
      'telepon',
      'alamat',
    ])
  })

  it('lose none and invent none', () => {
    expect(inPageOrder([], ['nama'])).toEqual([])
    expect(inPageOrder(['lain'], [])).toEqual(['lain'])
  })
})
