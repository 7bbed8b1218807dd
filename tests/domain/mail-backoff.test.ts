import { describe, expect, it } from '@jest/globals'
import { backoffSeconds, MAX_TRIES } from '@/lib/domain/mail-backoff'

describe('the wait before another try to send a mail', () => {
  it('starts at a minute, doubles, and never exceeds six hours', () => {
    const middle = Array.from({ length: MAX_TRIES - 1 }, (_, i) => backoffSeconds(i + 1, 0.5))
    expect(middle.slice(0, 5)).toEqual([60, 120, 240, 480, 960])
    expect(middle.at(-1)).toBe(6 * 3600)
    expect(middle).toEqual([...middle].sort((a, b) => Number(a) - Number(b)))
  })

  it('is spread by a quarter to both sides, so that mails do not all return at once', () => {
    expect(backoffSeconds(1, 0)).toBe(45)
    expect(backoffSeconds(1, 1)).toBe(75)
  })

  it('ends after the last try', () => {
    expect(backoffSeconds(MAX_TRIES - 1, 0)).not.toBeNull()
    expect(backoffSeconds(MAX_TRIES, 0)).toBeNull()
    expect(backoffSeconds(MAX_TRIES + 5, 1)).toBeNull()
  })
})
