import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { DEMO_CUSTODIAN_PASSPHRASE } from '@/scripts/lib/demo-accounts.mjs'
import { launchBrowser } from '@/tests/support/browser'
import { mainText, openIdentity } from '@/tests/support/custody'
import {
  fillAkhir,
  fillIdentitas,
  fillKontak,
  fillLaporan,
  fillMateri,
  openLacak,
  pdf,
  readReceipt,
  type Kode,
  type Laporan,
} from '@/tests/support/journey'
import { formsOf } from '@/tests/support/marker-forms'
import { recordTraffic, type RecordingProxy } from '@/tests/support/recording-proxy'
import { startServer, type TestServer } from '@/tests/support/server'
import { as, openFromQueue, press } from '@/tests/support/staff'

const LAPORAN: Laporan = {
  samaran: 'bekantan_segel',
  nama: 'Markonah Segelnama',
  nik: '6201990505850005',
  telepon: '0813 5500 7755',
  alamat: 'Gang Segelalamat 55',
  email: 'segelsurel@contoh.test',
  kirimJawaban: 'HALAMAN',
  judul: 'Pungutan pada pengurusan surat jalan',
  isi: 'SEGELNARASI warga diminta membayar uang tanpa kuitansi pada pengurusan surat jalan di kantor desa.',
  bukti: [{ name: 'bukti.pdf', mimeType: 'application/pdf', buffer: pdf('SEGELBUKTI') }],
}
const IDENTITAS = [LAPORAN.nama, 'Segelnama', LAPORAN.nik, LAPORAN.telepon, '81355007755', LAPORAN.alamat, 'Segelalamat', LAPORAN.email]

let server: TestServer
let proxy: RecordingProxy
let browser: Browser
let kode: Kode
let kasus: string

beforeAll(async () => {
  server = await startServer()
  proxy = await recordTraffic(server.port)
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await proxy?.close()
  await server?.dispose()
})

describe('a report from a browser with JavaScript', () => {
  it('reaches the server without one readable byte of the identity', async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await page.goto(`http://localhost:${proxy.port}/lapor/wbs`)
    await page.waitForSelector('text=Server tidak pernah menerimanya')
    // The browser itself finds the slip, at its own step; nothing has been sent, and nothing typed is lost.
    await fillIdentitas(page, { ...LAPORAN, nik: '123' })
    await page.click('button:has-text("Lanjut ke kontak")')
    await page.waitForSelector('#nik-salah')
    expect(await page.inputValue('[name=nama]')).toBe(LAPORAN.nama)
    await page.fill('[name=nik]', LAPORAN.nik)
    await fillKontak(page, LAPORAN)
    await fillMateri(page, LAPORAN)
    await fillAkhir(page, LAPORAN)
    await page.click('button:has-text("Kirim laporan")')
    await page.waitForURL(/tanda-terima/)
    kode = await readReceipt(page)
    const received = proxy.received()
    expect(received.includes('SEGELNARASI')).toBe(true)
    for (const value of IDENTITAS) for (const form of formsOf(value)) expect([value, received.includes(form)]).toEqual([value, false])
    await page.context().close()
  })

  it('keeps everything typed when the connection breaks, and goes through on the second try', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/lapor/wbs`)
    await fillLaporan(page, { ...LAPORAN, samaran: 'bekantan_putus' })
    await page.waitForTimeout(500)
    await context.setOffline(true)
    await page.click('button:has-text("Kirim laporan")')
    await page.waitForSelector('text=sambungan terputus')
    expect(await page.inputValue('[name=nama]')).toBe(LAPORAN.nama)
    await context.setOffline(false)
    await page.click('button:has-text("Kirim laporan")')
    await page.waitForURL(/tanda-terima/)
    await context.close()
  })
})

describe('an opening', () => {
  it('is asked for by a handler, done by the custodian with a reason, printed with a watermark, and answered by a note', async () => {
    await as(browser, server.url, 'verifikator', async (page) => {
      kasus = await openFromQueue(page, server.url, kode.nomorTiket)
      await press(page, kasus, 'Ambil pengaduan')
      await page.goto(`${kasus}/telusur`)
      await page.fill('[name=pertanyaan]', 'Pada hari apa saja pungutan itu diminta?')
      await page.click('button:has-text("Kirim kepada Pemegang Identitas")')
      await page.waitForSelector('text=Menunggu Pemegang Identitas')
    })
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      await page.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printed', '1')
      })
      await openIdentity(page, kasus, DEMO_CUSTODIAN_PASSPHRASE)
      await page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 60_000 })
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.identity-open').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await page.click('button:has-text("Cetak lembar bertanda air")')
      await page.waitForSelector('[data-printed]')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.watermark text').first().textContent()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4} /)
      expect(await page.locator('.identity-open').isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      await page.click('button:has-text("Tutup identitas sekarang")')
      expect(await page.content()).not.toContain(LAPORAN.nama)
      await page.fill('[name=catatanTelusur]', 'Setiap Selasa dan Kamis pagi.')
      await page.click('button:has-text("Simpan catatan panggilan")')
      await page.waitForSelector('text=Catatan Pemegang Identitas')
    })
    await as(browser, server.url, 'verifikator', async (page) => {
      await page.goto(`${kasus}/telusur`)
      expect(await mainText(page)).toContain('Setiap Selasa dan Kamis pagi.')
    })
  })

  it('begins with the key: a wrong passphrase asks the server for nothing and is no opening', async () => {
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      const posts: string[] = []
      page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
      await openIdentity(page, kasus, 'kata sandi yang salah')
      await page.waitForSelector('text=Belum ada yang dibuka', { timeout: 60_000 })
      expect(posts).toEqual([])
    })
    await as(browser, server.url, 'ppdp', async (page) => {
      await page.goto(`${server.url}/staf/identitas/catatan`)
      expect(await mainText(page)).toContain('1 pembukaan tercatat')
    })
  })

  it('stands in the ledger and on the tracking page, also when the tab is closed before the envelope is opened', async () => {
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      const released = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/identitas'))
      await openIdentity(page, kasus, DEMO_CUSTODIAN_PASSPHRASE)
      await released
    })
    await as(browser, server.url, 'ppdp', async (page) => {
      await page.goto(`${server.url}/staf/identitas/catatan`)
      expect(await mainText(page)).toContain('2 pembukaan tercatat')
      expect(await page.locator('td code').count()).toBe(1)
      expect(await page.content()).not.toContain(LAPORAN.nama)
    })
    const warga = await (await browser.newContext()).newPage()
    await openLacak(warga, server.url, kode)
    expect(await warga.content()).toContain('Identitas Anda dibuka 2 kali')
    await warga.context().close()
  })
})
