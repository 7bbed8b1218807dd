import { beforeEach, describe, expect, it } from '@jest/globals'
import { forgetDraf, forgetSemuaDraf, keepDraf, openDraf } from '@/lib/browser/draf'

const isi = new Map<string, string>()
const gudang = {
  getItem: (key: string) => isi.get(key) ?? null,
  setItem: (key: string, value: string) => {
    isi.set(key, value)
    Object.assign(gudang, { [key]: value })
  },
  removeItem: (key: string) => {
    isi.delete(key)
    Reflect.deleteProperty(gudang, key)
  },
}
const kunci = { id: 'k1', kunci: Buffer.alloc(32, 7).toString('base64'), sampai: Date.now() + 60_000 }

beforeEach(() => {
  for (const key of isi.keys()) gudang.removeItem(key)
  Object.assign(globalThis, { window: { isSecureContext: true }, sessionStorage: gudang, fetch: async () => Response.json(kunci) })
})

describe('what is typed into a form', () => {
  it('is kept, and opened again', async () => {
    await keepDraf('/lapor/wbs#0', { nama: ['Siti'] })
    expect(await openDraf('/lapor/wbs#0')).toEqual({ nama: ['Siti'] })
  })

  it.each([
    ['it is cleared or left by the quick exit', forgetSemuaDraf],
    ['its form is sent', () => forgetDraf('/lapor/wbs#0')],
  ])('is not written any more where %s while it was being sealed', async (_when, forget) => {
    const kept = keepDraf('/lapor/wbs#0', { nama: ['Siti'] })
    forget()
    await kept
    expect([...isi.keys()]).toEqual([])
  })

  it('is kept where only another form is sent meanwhile', async () => {
    const kept = keepDraf('/lapor/wbs#0', { nama: ['Siti'] })
    forgetDraf('/lacak#1')
    await kept
    expect([...isi.keys()]).toEqual(['draf:/lapor/wbs#0'])
  })
})
