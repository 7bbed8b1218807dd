import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { follow, launchBrowser } from '@/tests/support/browser'
import {
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
import { startServer, type TestServer } from '@/tests/support/server'

const LAPORAN: Laporan = {
  samaran: 'tanpa_skrip',
  nama: 'Rahayu Contoh',
  nik: '6201990101900001',
  telepon: '0811 0000 0012',
  alamat: 'Jalan Rekaan 7',
  email: '',
  kirimJawaban: 'HALAMAN',
  judul: 'Warga diminta membayar untuk surat',
  isi: 'Warga yang mengurus surat keterangan tidak mampu diminta membayar. Surat itu seharusnya gratis.',
  bukti: [{ name: 'kuitansi.pdf', mimeType: 'application/pdf', buffer: pdf('kuitansi') }],
}

let server: TestServer
let browser: Browser
let context: BrowserContext
let page: Page
let kode: Kode
let sent: Request

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  page = await context.newPage()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

describe('a citizen without JavaScript', () => {
  it('is led from one question after the other to the form', async () => {
    await page.goto(`${server.url}/lapor`)
    await page.check('[name=wilayah][value=kabupaten-kotawaringin-barat]')
    await follow(page, () => page.click('button[type=submit]'))
    await follow(page, () => page.click('button[type=submit]'))
    expect(await page.locator('#perihal-salah').innerText()).toContain('Pilih apa yang ingin Anda sampaikan')
    await page.check('[name=perihal][value=pelanggaran]')
    await follow(page, () => page.click('button[type=submit]'))
    await follow(page, () => page.locator('a[href="/lapor/wbs"]').first().click())
    expect(await page.locator('form [required]').count()).toBeGreaterThan(10)
  })

  it('gets every mistake named, beside its field and in the summary, and loses nothing typed', async () => {
    await page.fill('[name=nama]', LAPORAN.nama)
    await page.fill('[name=judul]', 'pendek')
    await page.setInputFiles('[name=bukti]', [
      { name: 'terlalu-besar.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(1_100_000, 7) },
      ...LAPORAN.bukti.map((file) => ({ ...file })),
    ])
    await follow(page, () => page.click('button:has-text("Kirim laporan")'))
    expect(await page.title()).toContain('Inspektorat Kabupaten Kotawaringin Barat')
    expect(await page.locator('.errors li').count()).toBeGreaterThan(5)
    expect(await page.locator('#judul-salah').innerText()).toContain('paling sedikit 10 karakter')
    expect(await page.inputValue('[name=nama]')).toBe(LAPORAN.nama)
    expect(await page.locator('.files li').allInnerTexts()).toEqual([
      expect.stringContaining('kuitansi.pdf'),
      expect.stringContaining('Batasnya 1 MB'),
    ])
  })

  it('sends the form, the kept file with it, and gets both codes as text', async () => {
    await fillIdentitas(page, LAPORAN)
    await fillKontak(page, LAPORAN)
    await fillMateri(page, LAPORAN)
    await setuju(page)
    page.once('request', (request) => (sent = request))
    await follow(page, () => page.click('button:has-text("Kirim laporan")'))
    kode = await readReceipt(page)
    expect(kode.nomorTiket).toMatch(/^WBS-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(kode.kodeAkses).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
    expect(await page.locator('.slip').innerText()).toContain('1 berkas')
  })

  it('sees the same receipt after a refresh, and after the very same post once more', async () => {
    await page.reload()
    expect(await readReceipt(page)).toEqual(kode)
    const again = await context.request.post(sent.url(), {
      data: sent.postDataBuffer() ?? Buffer.alloc(0),
      headers: { 'content-type': sent.headers()['content-type'] ?? '', origin: server.url },
      maxRedirects: 0,
    })
    expect(again.status()).toBe(303)
    await page.goto(`${server.url}/lapor/wbs/tanda-terima`)
    expect(await readReceipt(page)).toEqual(kode)
  })

  it('opens the case with both codes in any spelling, writes, and withdraws', async () => {
    await openLacak(page, server.url, {
      nomorTiket: kode.nomorTiket.toLowerCase(),
      kodeAkses: kode.kodeAkses.replaceAll('-', ' ').toLowerCase(),
    })
    expect(await page.locator('h1').innerText()).toBe('Laporan Anda sudah diterima')
    await page.fill('[name=pesan]', 'Kejadiannya pada hari Selasa.')
    await follow(page, () => page.click('button:has-text("Kirim pesan")'))
    expect(await page.locator('.msgs .mine').innerText()).toContain('Kejadiannya pada hari Selasa.')
    await follow(page, () => page.click('a:has-text("Cabut laporan")'))
    await follow(page, () => page.click('button:has-text("Cabut laporan ini")'))
    expect(await page.locator('h1').innerText()).toBe('Laporan ini sudah ditutup')
  })

  it('gets one sentence for a wrong code, whichever of the two was wrong', async () => {
    await follow(page, () => page.click('text=Tutup laporan'))
    for (const wrong of [
      { ...kode, nomorTiket: 'WBS-0000-0000' },
      { ...kode, kodeAkses: '0000-0000-0000-0000' },
    ]) {
      await page.fill('[name=nomorTiket]', wrong.nomorTiket)
      await page.fill('[name=kodeAkses]', wrong.kodeAkses)
      await follow(page, () => page.click('button:has-text("Buka laporan")'))
      expect(await page.locator('.errors').innerText()).toContain('Nomor tiket atau kode akses tidak cocok.')
    }
  })

  it('reads moderated answers, and nothing of the case stands in them', async () => {
    await page.goto(`${server.url}/pengaduan`)
    await follow(page, () => page.locator('.list h3 a').first().click())
    expect(page.url()).toMatch(/\/pengaduan\/P-2026-\d{4}$/)
    expect(await page.locator('article').innerText()).toMatch(/Jawaban (Inspektorat|perangkat daerah)/)
    expect(await page.content()).not.toMatch(/WBS-[0-9A-Z]{4}-|simpur|teratai|kemuning/)
  })
})
