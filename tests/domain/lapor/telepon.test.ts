import { describe, expect, it } from '@jest/globals'
import { normalizeTelepon } from '@/lib/domain/lapor/telepon'

describe('a telephone number', () => {
  it.each([
    ['081100000012', '+6281100000012'],
    ['0811-0000-0012', '+6281100000012'],
    ['+62 811 0000 0012', '+6281100000012'],
    ['62811.0000.0012', '+6281100000012'],
    ['0812345678', '+62812345678'],
    ['0812345678901', '+62812345678901'],
    ['(0532) 24475', '+6253224475'],
    ['0561 736541', '+62561736541'],
    ['021-5550123', '+62215550123'],
  ])('%j becomes %s', (typed, normal) => {
    expect(normalizeTelepon(typed)).toBe(normal)
  })

  it.each(['', '08', '081234', '08123456789012', '0800123456', '811 0000 0012', '1708', '+1 202 555 0100', '0811x0000012', '00811000012'])(
    '%j is none',
    (typed) => {
      expect(normalizeTelepon(typed)).toBeNull()
    },
  )
})
