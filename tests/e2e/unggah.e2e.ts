import { createHash, randomBytes } from 'node:crypto'
import net from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { contohPdf } from '@/prisma/seed/berkas'
import { launchBrowser } from '@/tests/support/browser'
import { canStartClamd, clamdRemedy, EICAR, startClamd, type Clamd } from '@/tests/support/clamd'
import { queryAt } from '@/tests/support/database'
import {
  bukaLayar,
  fillIdentitas,
  fillKontak,
  fillMateri,
  setuju,
  openLacak,
  pdf,
  readReceipt,
  type Kode,
  type Laporan,
} from '@/tests/support/journey'
import { freePort } from '@/tests/support/ports'
import { startServer, type TestServer } from '@/tests/support/server'
import { describeIf } from '@/tests/support/skip'
import { as } from '@/tests/support/staff'

const LAPORAN: Laporan = {
  samaran: 'ulin_pengunggah',
  nama: 'Suharti Contoh',
  nik: '6201990101900001',
  telepon: '0811 0000 7731',
  alamat: 'Gang Rekaan 9',
  email: '',
  kirimJawaban: 'HALAMAN',
  judul: 'Warga diminta membayar untuk surat keterangan',
  bukti: [],
  isi: 'Warga yang mengurus surat keterangan tidak mampu diminta membayar di loket, padahal surat itu gratis.',
}

const sidik = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Noise does not compress: 3,000 x 2,300 points make a JPEG well above four megabytes, with a place and a camera inside. */
async function fotoPonsel(): Promise<Buffer> {
  const [width, height] = [3000, 2300]
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Make: 'PENANDAKAMERA' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '2/1 40/1 0/1' } })
    .jpeg({ quality: 88 })
    .toBuffer()
}

/** A door in front of the server that breaks every connection once so many bytes have come through, as often as told. */
async function cuttingProxy(target: number, cuts: readonly number[]) {
  const port = await freePort()
  const left = [...cuts]
  let broken = 0
  let passed = 0
  const server = net.createServer((inside) => {
    const outside = net.connect(target, 'localhost')
    const end = () => [inside, outside].forEach((socket) => socket.destroy())
    inside.on('data', (chunk: Buffer) => {
      passed += chunk.length
      if (left[0] !== undefined && passed >= left[0]) {
        left.shift()
        broken += 1
        end()
      } else if (!outside.write(chunk)) {
        inside.pause()
        outside.once('drain', () => inside.resume())
      }
    })
    outside.on('data', (chunk) => void inside.write(chunk))
    for (const socket of [inside, outside]) socket.on('error', end).on('close', end)
  })
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  return { url: `http://localhost:${port}`, broken: () => broken, passed: () => passed, close: () => server.close() }
}

let clamd: Clamd | null = null
let server: TestServer
let browser: Browser
let warga: Page
let foto: Buffer
let kode: Kode

beforeAll(async () => {
  foto = await fotoPonsel()
  clamd = canStartClamd() ? await startClamd() : null
  server = await startServer({ env: clamd ? { SCANNER: 'clamd', CLAMD_URL: clamd.url } : {} })
  browser = await launchBrowser()
  warga = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  warga.setDefaultTimeout(60_000)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
  await clamd?.stop()
})

const rows = (sql: string, values: unknown[] = []) => queryAt(server.adminUrl, sql, values)

describe('a phone photo of more than four megabytes', () => {
  it('simply works: made to fit on the device and received before the form is sent', async () => {
    expect(foto.length).toBeGreaterThan(4 * 1024 * 1024)
    await warga.goto(`${server.url}/lapor/wbs`)
    await fillIdentitas(warga, LAPORAN)
    await fillKontak(warga, LAPORAN)
    await fillMateri(warga, LAPORAN)
    await bukaLayar(warga, 'bukti')
    await warga.setInputFiles('[name=bukti]', [
      { name: 'IMG_0042.jpg', mimeType: 'image/jpeg', buffer: foto },
      { name: 'salah.pdf', mimeType: 'application/pdf', buffer: pdf('salah pilih') },
      { name: 'surat.pdf', mimeType: 'application/pdf', buffer: contohPdf('Surat rekaan') },
    ])
    await warga.waitForSelector('.files li:has-text("IMG_0042.jpg"):has-text("diperkecil")')
    const seen = warga.locator('.files li:has-text("IMG_0042.jpg") img')
    expect(await seen.evaluate((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0))).toBeGreaterThan(0)
    for (const nama of ['salah.pdf', 'surat.pdf'])
      await warga.waitForSelector(`.files li:has-text("${nama}"):has-text("Sudah kami terima")`)
    expect(await warga.inputValue('[name=bukti]')).toBe('')
  })

  it('a file chosen by mistake is taken back at once', async () => {
    await warga.click('.files li:has-text("salah.pdf") button:has-text("Hapus")')
    await warga.waitForSelector('.files li:has-text("salah.pdf")', { state: 'detached' })
    expect(await rows('SELECT "jenisBerkas" FROM bukti WHERE "pengaduanId" IS NULL ORDER BY urutan')).toEqual([
      { jenisBerkas: 'image/jpeg' },
      { jenisBerkas: 'application/pdf' },
    ])
  })

  it('has both fingerprints on the receipt', async () => {
    await setuju(warga)
    const checked = warga.locator('[data-step="5"] li:has-text("IMG_0042.jpg") img')
    expect(await checked.evaluate((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0))).toBeGreaterThan(0)
    await warga.click('button:has-text("Kirim laporan")')
    kode = await readReceipt(warga)
    await warga.click('summary:has-text("Sidik lengkap")')
    const slip = await warga.locator('.slip').innerText()
    expect(slip).toContain(sidik(foto))
    const [bukti] = await rows(
      'SELECT "sidikAsli", "sidikPilihan", "ukuranAsli", "kunciAsliTersegel" FROM bukti WHERE "sidikPilihan" = $1',
      [sidik(foto)],
    )
    expect(slip).toContain(bukti?.sidikAsli)
    expect(bukti?.ukuranAsli).toBeLessThanOrEqual(1_048_576)
    expect(bukti?.kunciAsliTersegel).toBeNull()
  })

  it('and a paper are looked at inside the case by their handler, each look recorded', async () => {
    const [bukti] = await rows('SELECT id, "pengaduanId" FROM bukti WHERE "sidikPilihan" = $1', [sidik(foto)])
    await as(browser, server.url, 'verifikator', async (page) => {
      await page.goto(`${server.url}/staf/pengaduan/${bukti?.pengaduanId}/bukti/${bukti?.id}`)
      await page.waitForFunction(() => (document.querySelector('main img') as HTMLImageElement | null)?.naturalWidth)
      const [surat] = await rows('SELECT id FROM bukti WHERE "pengaduanId" = $1 AND "jenisBerkas" = $2', [
        bukti?.pengaduanId,
        'application/pdf',
      ])
      await page.goto(`${server.url}/staf/pengaduan/${bukti?.pengaduanId}/bukti/${surat?.id}`)
      // The page is white; the line of text on it is not.
      await page.waitForFunction(() => {
        const canvas = document.querySelector('canvas')
        const pixels = canvas && canvas.width > 300 ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : null
        return pixels ? pixels.some((value, index) => index % 4 !== 3 && value < 100) : false
      })
    })
    const [seen] = await rows(`SELECT count(*)::int AS n FROM "jejakAudit" WHERE tindakan = 'LIHAT_BUKTI' AND objek = $1`, [
      `bukti:${bukti?.id}`,
    ])
    expect(seen?.n).toBe(1)
  })
})

describeIf(canStartClamd(), 'a file with the EICAR signature', clamdRemedy, () => {
  it('is refused in its own words while the scanner is on, and nothing of it is kept', async () => {
    const count = async () => (await rows('SELECT count(*)::int AS n FROM bukti'))[0]?.n
    const before = await count()
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await page.goto(`${server.url}/lapor/wbs`)
    await page.setInputFiles('[name=bukti]', { name: 'tagihan.pdf', mimeType: 'application/pdf', buffer: pdf(EICAR) })
    await page.waitForSelector('.files li:has-text("tagihan.pdf") .err:has-text("mengandung virus")', { state: 'attached' })
    expect(await count()).toBe(before)
    await page.context().close()
  })
})

describe('a recording of sixty megabytes', () => {
  it('comes whole over a connection that drops twice, and goes on where it broke off', async () => {
    await rows(`INSERT INTO setelan (kunci, nilai, "diubahAt") VALUES ('ukuranRekaman', '{"WBS": 104857600}', now())`)
    const size = 60 * 1024 * 1024
    const head = [...Buffer.from('ID3\x04\x00\x00\x00\x00\x00\x00'), 0xff, 0xfb, 0x90, 0x64]
    const proxy = await cuttingProxy(server.port, [18_000_000, 41_000_000])
    const page = await (await browser.newContext()).newPage()
    page.setDefaultTimeout(150_000)
    await openLacak(page, proxy.url, kode)
    // Playwright hands over at most 50 MB itself, so the page makes the file.
    await page.evaluate(
      async ({ head, length }) => {
        const bytes = new Uint8Array(length)
        for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, length)))
        bytes.set(head)
        const transfer = new DataTransfer()
        transfer.items.add(new File([bytes], 'rapat.mp3', { type: 'audio/mpeg' }))
        const input = document.querySelector<HTMLInputElement>('[name=bukti]')
        if (!input) throw new Error('no file field')
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
        document.body.dataset.sidik = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
        input.files = transfer.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      },
      { head, length: size },
    )
    await page.waitForSelector('.files li:has-text("rapat.mp3"):has-text("Sudah kami terima")')
    expect(proxy.broken()).toBe(2)
    const own = await page.evaluate(() => document.body.dataset.sidik)
    // Begun anew each time it would have been 119 MB; at a border it loses at most a slice each time.
    expect(proxy.passed()).toBeLessThan(size + 3 * 5 * 1024 * 1024)
    await page.fill('[name=pesan]', 'Rekaman rapat yang saya sebut.')
    await page.click('button:has-text("Kirim pesan")')
    await page.waitForURL(/kabar=terkirim/)
    const [bukti] = await rows(`SELECT id, "pengaduanId", "sidikAsli", ukuran, "unggahanId" FROM bukti WHERE "jenisBerkas" = 'audio/mpeg'`)
    expect(bukti).toMatchObject({ ukuran: size, sidikAsli: own })
    const [slices] = await rows('SELECT count(*)::int AS n, sum(panjang)::int AS bytes FROM "irisanUnggahan" WHERE "unggahanId" = $1', [
      bukti?.unggahanId,
    ])
    expect(slices).toEqual({ n: 12, bytes: size })

    await as(browser, server.url, 'verifikator', async (page) => {
      const answer = await page.request.get(`${server.url}/api/bukti/${bukti?.pengaduanId}/${bukti?.id}`)
      const body = await answer.body()
      expect([answer.status(), body.length]).toEqual([200, size])
      expect(sidik(body)).toBe(bukti?.sidikAsli)
    })
    proxy.close()
  })
})
