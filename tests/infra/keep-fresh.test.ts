import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { keepFresh } from '@/lib/infra/keep-fresh'

beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void jest.useRealTimers())

describe('what is kept for a while', () => {
  it('is loaded once for all who ask at once, and again only when it is old', async () => {
    let n = 0
    const load = jest.fn(async (key: string) => `${key}${(n += 1)}`)
    const get = keepFresh(1000, 10, load)
    expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a1', 'a1', 'b2'])
    jest.advanceTimersByTime(999)
    expect(await get('a')).toBe('a1')
    jest.advanceTimersByTime(1)
    expect(await get('a')).toBe('a3')
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('stands a while longer where loading fails, and is not tried again at once', async () => {
    const load = jest.fn<(key: string) => Promise<string>>().mockResolvedValueOnce('old').mockRejectedValueOnce(new Error('timeout'))
    const get = keepFresh(1000, 10, load)
    await get('a')
    jest.advanceTimersByTime(2000)
    expect([await get('a'), await get('a'), await get('a')]).toEqual(['old', 'old', 'old'])
    expect(load).toHaveBeenCalledTimes(2)
    load.mockResolvedValueOnce('new')
    jest.advanceTimersByTime(15_000)
    expect(await get('a')).toBe('new')
  })

  it('fails for everybody where there never was any, once for all who ask within seconds', async () => {
    const load = jest.fn<(key: string) => Promise<string>>().mockRejectedValue(new Error('timeout'))
    const get = keepFresh(1000, 10, load)
    await Promise.all([get('a'), get('a')].map((one) => expect(one).rejects.toThrow('timeout')))
    await expect(get('a')).rejects.toThrow('timeout')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is of a bounded number of keys', async () => {
    const load = jest.fn(async (key: string) => key)
    const get = keepFresh(1000, 2, load)
    for (const key of ['a', 'b', 'c', 'a']) await get(key)
    expect(load).toHaveBeenCalledTimes(4)
    await get('c')
    expect(load).toHaveBeenCalledTimes(4)
  })
})
