import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { postPesan } from '@/lib/infra/pesan'
import { gerbangTiruan, TOKEN_GERBANG, type GerbangTiruan } from '@/tests/support/gerbang-pesan'

let gerbang: GerbangTiruan
const kirim = (timeoutMs?: number) => postPesan({ url: gerbang.url, token: TOKEN_GERBANG }, SATU, timeoutMs)
const SATU = { id: '0190a0a0-0000-7000-8000-000000000001', to: '+6281100000012', text: 'Ada kabar untuk Anda.' }

beforeAll(async () => {
  gerbang = await gerbangTiruan()
})
afterAll(() => gerbang.tutup())
beforeEach(() => {
  gerbang.jawab(202)
  gerbang.pesan.length = 0
})

describe('the gateway for short messages (docs/pesan.md)', () => {
  it('is handed number, text and the id of the message, which is also its idempotency key', async () => {
    expect(await kirim()).toEqual({ ok: true })
    expect(gerbang.pesan).toEqual([{ ...SATU, kunci: SATU.id }])
  })

  it.each([200, 202, 204, 409])('has taken the message when it answers %i', async (status) => {
    gerbang.jawab(status)
    expect(await kirim()).toEqual({ ok: true })
  })

  it.each([404, 410, 422])('knows no such number when it answers %i: nobody tries again', async (status) => {
    gerbang.jawab(status)
    expect(await kirim()).toEqual({ ok: false, retry: false, reason: `pesan ${status}`, bounced: true })
  })

  it.each([
    [400, false],
    [403, false],
    [408, true],
    [429, true],
    [500, true],
    [503, true],
  ])('says of itself, not of the number, when it answers %i; tried again: %s', async (status, retry) => {
    gerbang.jawab(status)
    expect(await kirim()).toEqual({ ok: false, retry, reason: `pesan ${status}` })
  })

  it('that sends on to another address is not followed', async () => {
    gerbang.jawab(307)
    expect(await kirim()).toEqual({ ok: false, retry: true, reason: 'pesan connection' })
  })

  it('that hangs, is gone, or refuses the token holds nobody up and tells no number', async () => {
    gerbang.jawab(0)
    expect(await kirim(200)).toEqual({ ok: false, retry: true, reason: 'pesan connection' })
    expect(await postPesan({ url: 'http://127.0.0.1:9/', token: TOKEN_GERBANG }, SATU)).toMatchObject({ retry: true })
    gerbang.jawab(202)
    expect(await postPesan({ url: gerbang.url, token: 'salah' }, SATU)).toEqual({ ok: false, retry: false, reason: 'pesan 401' })
    expect(gerbang.pesan).toEqual([])
  })
})
