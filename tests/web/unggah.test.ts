import { describe, expect, it } from '@jest/globals'
import { readBody } from '@/lib/web/unggah'

const stream = (...pieces: readonly number[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const size of pieces) controller.enqueue(new Uint8Array(size))
      controller.close()
    },
  })

const requestOf = (declared: string | null, body: ReadableStream<Uint8Array>) =>
  ({ headers: new Headers(declared === null ? {} : { 'content-length': declared }), body }) as unknown as Request

describe('a body on its way in', () => {
  it('is read whole when it is as long as was said', async () => {
    expect(await readBody(requestOf('30', stream(10, 20)), 100)).toMatchObject({ ok: true, bytes: Buffer.alloc(30) })
  })

  it.each([
    ['shorter than was said', '31', [10, 20], 'terpotong'],
    ['longer than was said', '29', [10, 20], 'terpotong'],
    ['said to be over the limit', '101', [101], 'besar'],
    ['over the limit whatever was said', '30', [60, 60], 'besar'],
    ['of no declared length', null, [10], 'terpotong'],
  ])('%s is refused, never cut', async (_what, declared, pieces, galat) => {
    expect(await readBody(requestOf(declared, stream(...pieces)), 100)).toEqual({ ok: false, galat })
  })

  it('that breaks off is refused', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(5))
        controller.error(new Error('aborted'))
      },
    })
    expect(await readBody(requestOf('10', broken), 100)).toEqual({ ok: false, galat: 'terpotong' })
  })
})
