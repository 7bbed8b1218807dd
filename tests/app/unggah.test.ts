import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { lupakanPeramban, peramban } from '@/tests/support/peramban'
import { newKunciKirim, sha256 } from '@/lib/infra/kode'
import { contohPdf } from '@/prisma/seed/berkas'
import { seedOffice } from '@/tests/builders/kantor'
import { heicOf } from '@/tests/support/heic'
import { testDatabase } from '@/tests/support/database'

testDatabase()
beforeAll(() => seedOffice())
beforeEach(() => lupakanPeramban())

type Unggah = typeof import('@/app/api/unggah/route')
let route: Unggah
beforeAll(async () => void (route = await import('@/app/api/unggah/route')))

type Kirim = Readonly<{ kunci: string; layanan?: string; nama?: string; bytes?: Buffer }>

/** A request as the page makes it. */
function requestOf(method: 'GET' | 'POST', { kunci, layanan = 'WBS', nama = 'surat.pdf', bytes }: Kirim): Request {
  const headers = new Headers({ 'x-kunci-kirim': kunci, 'x-layanan': layanan, 'x-nama-berkas': encodeURIComponent(nama) })
  if (bytes) headers.set('content-length', String(bytes.length))
  return new Request('http://localhost/api/unggah', { method, headers, ...(bytes ? { body: new Uint8Array(bytes) } : {}) })
}

const list = async (kirim: Kirim) => {
  const response = await route.GET(requestOf('GET', kirim))
  const { berkas, galat } = (await response.json()) as { berkas?: { nama: string }[]; galat?: string }
  return { status: response.status, nama: berkas?.map(({ nama }) => nama), galat }
}

describe('the files a form holds on the server', () => {
  it('are listed for whoever has the key of the form, and for no other form or layanan', async () => {
    const kunci = newKunciKirim()
    expect((await route.POST(requestOf('POST', { kunci, bytes: contohPdf('Surat') }))).status).toBe(201)
    expect(await list({ kunci })).toEqual({ status: 200, nama: ['surat.pdf'] })
    expect(await list({ kunci: newKunciKirim() })).toEqual({ status: 200, nama: [] })
    expect(await list({ kunci, layanan: 'SP4N' })).toEqual({ status: 200, nama: [] })
  })

  it('are told to no other site, and to nobody without a key of ours', async () => {
    const kunci = newKunciKirim()
    expect((await list({ kunci: `${kunci.slice(0, -1)}${kunci.endsWith('A') ? 'B' : 'A'}` })).status).toBe(403)
    expect((await list({ kunci: '' })).status).toBe(403)
    peramban.kepala = new Headers({ 'sec-fetch-site': 'cross-site' })
    expect((await list({ kunci })).status).toBe(403)
  })

  it('are told to a browser that says nothing of where a reading comes from, which may not send one', async () => {
    const kunci = newKunciKirim()
    peramban.kepala = new Headers()
    expect((await list({ kunci })).status).toBe(200)
    expect((await route.POST(requestOf('POST', { kunci, bytes: contohPdf('Surat') }))).status).toBe(403)
  })
})

describe('a photo of an iPhone above the limit of its layanan', () => {
  it('is taken by its name, made a JPEG, and told with the fingerprint of the one that was sent', async () => {
    const bytes = heicOf(3 * 1024 * 1024)
    const response = await route.POST(requestOf('POST', { kunci: newKunciKirim(), nama: 'IMG_1.HEIC', bytes }))
    const { berkas } = (await response.json()) as { berkas: { nama: string; ukuran: number; sidikPilihan: string } }
    expect([response.status, berkas.nama, berkas.sidikPilihan]).toEqual([201, 'IMG_1.jpg', sha256(bytes)])
    expect(berkas.ukuran).toBeLessThanOrEqual(1024 * 1024)
  })

  it.each([
    ['IMG_2.HEIC', heicOf(10 * 1024 * 1024 + 1), 'heic'],
    ['IMG_3.jpg', heicOf(3 * 1024 * 1024), 'besar'],
    ['surat.heic', Buffer.alloc(3 * 1024 * 1024, 'a'), 'besar'],
  ])('is bounded all the same (%s)', async (nama, bytes, galat) => {
    const response = await route.POST(requestOf('POST', { kunci: newKunciKirim(), nama, bytes }))
    expect(await response.json()).toEqual({ galat })
  })
})
