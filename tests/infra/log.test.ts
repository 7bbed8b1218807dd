import { describe, expect, it, jest } from '@jest/globals'
import { log } from '@/lib/infra/log'

describe('log', () => {
  it('drops every field that is not on the list', () => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    log('warn', 'uji', { status: 500, nama: 'Budi', email: 'budi@uji.id', nomorTiket: 'WBS-1', ip: '203.0.113.9' })
    const line = String(write.mock.calls[0]?.[0])
    write.mockRestore()
    expect(JSON.parse(line)).toEqual({ at: expect.any(String), level: 'warn', event: 'uji', status: 500 })
  })
})
