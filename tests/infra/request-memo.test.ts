import { describe, expect, it } from '@jest/globals'
import { oncePerRequest, withMemo } from '@/lib/infra/request-memo'

const counted = () => {
  let asked = 0
  return () => Promise.resolve((asked += 1))
}

describe('what is read for one page', () => {
  it('is read once, however many parts of the page ask for it at the same time', async () => {
    const load = counted()
    const read = () => oncePerRequest('kantor', load)
    expect(await withMemo(() => Promise.all([read(), read(), read()]))).toEqual([1, 1, 1])
  })

  it('is read anew for the next page, and each time where something may have been written', async () => {
    const load = counted()
    const read = () => oncePerRequest('kantor', load)
    expect(await withMemo(read)).toBe(1)
    expect(await withMemo(read)).toBe(2)
    expect([await read(), await read()]).toEqual([3, 4])
  })

  it('is not mixed up with what other pages read at the same moment', async () => {
    const one = (name: string) => withMemo(() => oncePerRequest('kantor', async () => name))
    expect(await Promise.all([one('pertama'), one('kedua')])).toEqual(['pertama', 'kedua'])
  })
})
