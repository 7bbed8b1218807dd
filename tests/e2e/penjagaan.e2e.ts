import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { DEMO_CUSTODIAN_PASSPHRASE } from '@/scripts/lib/demo-accounts.mjs'
import { launchBrowser } from '@/tests/support/browser'
import { fillIdentitas, fillMateri, openLacak, pdf, readReceipt, type Kode, type Laporan } from '@/tests/support/journey'
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
  emailKabar: '',
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
let sandiBaru: string
let bagian: readonly string[]

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

const text = (page: Page) => page.locator('main').innerText()

async function openIdentity(page: Page, sandi: string): Promise<void> {
  await page.goto(`${kasus}/identitas`)
  await page.check('[name=alasan][value=KLARIFIKASI]')
  await page.fill('[name=dasar]', 'Permintaan telusur verifikator')
  await page.fill('[name=uraian]', 'Menghubungi pelapor atas permintaan verifikator.')
  await page.locator('input[type=password]').fill(sandi)
  await page.click('form:has([name=dasar]) button[type=submit]')
}

/** The ceremony up to the proposal; returns the passphrase as it stood on the sheet. */
async function makeKey(page: Page): Promise<string> {
  await page.goto(`${server.url}/staf/kunci/pernyataan?layanan=WBS`)
  await page.check('[name=setuju]')
  await page.click('button:has-text("Tandatangani pernyataan")')
  await page.click('a:has-text("Lanjut membuat kunci")')
  await page.click('button:has-text("Buat kunci di peramban ini")')
  await page.waitForSelector('.words', { timeout: 60_000 })
  const sandi = (await page.locator('.words li').allInnerTexts()).join(' ')
  await page.fill('#ulangi', 'kata yang salah sama sekali')
  await page.click('button:has-text("Usulkan kunci ini")')
  await page.waitForSelector('.err')
  await page.fill('#ulangi', sandi)
  await page.click('button:has-text("Usulkan kunci ini")')
  await page.waitForSelector('text=Kunci sudah diusulkan')
  expect(await page.content()).not.toContain(sandi.split(' ').slice(0, 3).join(' '))
  return sandi
}

async function sidikOnPage(page: Page): Promise<string> {
  return (await page.locator('.kv code').first().innerText()).trim()
}

async function approve(nama: string, sidik: string): Promise<void> {
  await as(browser, server.url, nama, async (page) => {
    await page.goto(`${server.url}/staf/kunci`)
    const article = page.locator('article', { hasText: sidik })
    await article.locator('[name=sidik]').fill(sidik.toLowerCase())
    await article.locator('button:has-text("Setujui kunci")').click()
    await page.waitForLoadState('networkidle')
    expect(await text(page)).not.toContain('Langkah belum dilakukan')
  })
}

async function appoint(nama: string): Promise<void> {
  await as(browser, server.url, 'kepala', async (page) => {
    await page.goto(`${server.url}/staf/kunci`)
    await page.selectOption('[name=petugasId]', { label: nama })
    await page.click('button:has-text("Tunjuk calon")')
    await page.waitForSelector('text=Calon Pemegang Identitas')
  })
}

async function startExchange(button: string): Promise<string> {
  let address = ''
  await as(browser, server.url, 'kepala', async (page) => {
    await page.goto(`${server.url}/staf/kunci`)
    await page.click(`button:has-text("${button}")`)
    await page.click('a:has-text("Buka serah terima")')
    await page.waitForURL(/serah-terima/)
    address = page.url()
  })
  return address
}

const fillShares = async (page: Page, section: string, shares: readonly string[]) => {
  const fields = page.locator(`section:has(#${section}-judul) textarea`)
  for (const [index, share] of shares.entries()) await fields.nth(index).fill(share)
}

describe('a report from a browser with JavaScript', () => {
  it('reaches the server without one readable byte of the identity', async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await page.goto(`http://localhost:${proxy.port}/lapor/wbs`)
    await page.waitForSelector('text=Server tidak pernah menerimanya')
    await fillIdentitas(page, { ...LAPORAN, nik: '123' })
    await page.click('button:has-text("Lanjut ke materi")')
    await fillMateri(page, LAPORAN)
    await page.click('button:has-text("Periksa laporan")')
    await page.click('button:has-text("Kirim laporan")')
    // The browser itself finds the slip; nothing has been sent, and nothing typed is lost.
    await page.waitForSelector('#nik-salah')
    expect(await page.inputValue('[name=nama]')).toBe(LAPORAN.nama)
    await page.fill('[name=nik]', LAPORAN.nik)
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
    await fillIdentitas(page, { ...LAPORAN, samaran: 'bekantan_putus' })
    await page.click('button:has-text("Lanjut ke materi")')
    await fillMateri(page, LAPORAN)
    await page.click('button:has-text("Periksa laporan")')
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
      await openIdentity(page, DEMO_CUSTODIAN_PASSPHRASE)
      await page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 60_000 })
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.identity-open').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await page.click('button:has-text("Cetak lembar bertanda air")')
      await page.waitForSelector('[data-printed]')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.watermark text').first().innerText()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4} /)
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
      expect(await text(page)).toContain('Setiap Selasa dan Kamis pagi.')
    })
  })

  it('stands in the ledger and on the tracking page, also when the tab is closed before the envelope is opened', async () => {
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      const released = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/identitas'))
      await openIdentity(page, 'kata sandi yang salah')
      await released
    })
    await as(browser, server.url, 'ppdp', async (page) => {
      await page.goto(`${server.url}/staf/identitas/catatan`)
      expect(await text(page)).toContain('2 pembukaan tercatat')
      expect(await page.locator('td code').count()).toBe(1)
      expect(await page.content()).not.toContain(LAPORAN.nama)
    })
    const warga = await (await browser.newContext()).newPage()
    await openLacak(warga, server.url, kode)
    expect(await warga.content()).toContain('Identitas Anda dibuka 2 kali')
    await warga.context().close()
  })
})

describe('a hand-over', () => {
  let serahTerima = ''

  it('begins with a named successor, his undertaking and key, and two approvals', async () => {
    await appoint('Demo Pegawai, Pegawai')
    let sidik = ''
    await as(browser, server.url, 'pegawai', async (page) => {
      sandiBaru = await makeKey(page)
      sidik = await sidikOnPage(page)
    })
    await approve('ppdp', sidik)
    await approve('sekretaris', sidik)
    serahTerima = await startExchange('Mulai serah terima')
  })

  it('is interrupted in the middle and goes on where it stopped', async () => {
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      await page.goto(serahTerima)
      const sent: number[] = []
      // The second batch never arrives: the tab is closed while it is on its way.
      await page.route('**/serah-terima/**', async (route) => {
        const body = route.request().postDataBuffer()
        if (body?.includes('name="1_amplop"') || body?.includes('name="amplop"')) sent.push(1)
        if (sent.length >= 2) return route.abort()
        await route.continue()
      })
      await page.fill('#sandi-segel', DEMO_CUSTODIAN_PASSPHRASE)
      await page.click('button:has-text("Mulai menyegel ulang")')
      await page.waitForSelector('text=Pekerjaan terhenti', { timeout: 60_000 })
    })
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      await page.goto(serahTerima)
      const before = (await page.locator('.kv dd').allInnerTexts()).map(Number)
      expect(before[1]).toBeGreaterThan(0)
      expect(before[1]).toBeLessThan(before[0] ?? 0)
      await page.fill('#sandi-segel', DEMO_CUSTODIAN_PASSPHRASE.toUpperCase())
      await page.click('button:has-text("Mulai menyegel ulang")')
      await page.waitForSelector('text=Selesai:', { timeout: 60_000 })
    })
  })

  it('ends when the new custodian has tested every envelope; from then on only he opens', async () => {
    await as(browser, server.url, 'pegawai', async (page) => {
      await page.goto(serahTerima)
      await page.fill('#sandi-uji', sandiBaru)
      await page.click('button:has-text("Uji dan selesaikan")')
      await page.waitForSelector('text=Serah terima selesai', { timeout: 60_000 })
      await openIdentity(page, sandiBaru)
      await page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 60_000 })
    })
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      await page.goto(`${kasus}/identitas`)
      expect(await page.content()).not.toContain(kode.nomorTiket)
    })
    await as(browser, server.url, 'ppdp', async (page) => {
      await page.goto(`${server.url}/staf/identitas/catatan`)
      expect(await text(page)).toContain('Disegel ulang')
      expect(await text(page)).toContain('Diuji dengan kunci baru')
    })
  })
})

describe('recovery', () => {
  it('a recovery key is made, split and approved, and takes the place of the old one', async () => {
    let sidik = ''
    await as(browser, server.url, 'ppdp', async (page) => {
      await page.goto(`${server.url}/staf/kunci/pemulihan?layanan=WBS`)
      await page.click('button:has-text("Buat dan bagi kunci pemulihan")')
      await page.waitForSelector('.sheet')
      bagian = await page.locator('.sheet .ticket').allInnerTexts()
      expect(bagian).toHaveLength(3)
      await page.fill('#bagian-a', bagian[0] ?? '')
      await page.fill('#bagian-b', bagian[0] ?? '')
      await page.click('button:has-text("Usulkan kunci pemulihan")')
      await page.waitForSelector('.err')
      await page.fill('#bagian-b', bagian[2] ?? '')
      await page.click('button:has-text("Usulkan kunci pemulihan")')
      await page.waitForSelector('text=Kunci pemulihan sudah diusulkan')
      expect(await page.content()).not.toContain(bagian[0] ?? '')
      sidik = await sidikOnPage(page)
    })
    await approve('kepala', sidik)
    await approve('sekretaris', sidik)
    const exchange = await startExchange('Mulai serah terima')
    await as(browser, server.url, 'pegawai', async (page) => {
      await page.goto(exchange)
      await page.fill('#sandi-segel', sandiBaru)
      await page.click('button:has-text("Mulai menyegel ulang")')
      await page.waitForSelector('text=Selesai:', { timeout: 60_000 })
      await page.goto(exchange)
      await fillShares(page, 'uji', [bagian[0] ?? '', bagian[1] ?? ''])
      await page.click('button:has-text("Uji dan selesaikan")')
      await page.waitForSelector('text=Serah terima selesai', { timeout: 60_000 })
    })
  })

  it('a custodian who is gone is replaced with two of the three shares', async () => {
    await appoint('Demo Pegawai 2, Pegawai 2')
    let sandi = ''
    let sidik = ''
    await as(browser, server.url, 'pegawai.2', async (page) => {
      sandi = await makeKey(page)
      sidik = await sidikOnPage(page)
    })
    await approve('ppdp', sidik)
    await approve('sekretaris', sidik)
    const exchange = await startExchange('pulihkan dengan dua bagian')
    await as(browser, server.url, 'pegawai.2', async (page) => {
      await page.goto(exchange)
      await fillShares(page, 'segel', [bagian[1] ?? '', bagian[2] ?? ''])
      await page.click('button:has-text("Mulai menyegel ulang")')
      await page.waitForSelector('text=Selesai:', { timeout: 60_000 })
      await page.goto(exchange)
      await page.fill('#sandi-uji', sandi)
      await page.click('button:has-text("Uji dan selesaikan")')
      await page.waitForSelector('text=Serah terima selesai', { timeout: 60_000 })
      await openIdentity(page, sandi)
      await page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 60_000 })
    })
  })

  it('new reports are sealed to the new keys without anybody touching a setting', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${server.url}/lapor/wbs`)
    await page.waitForSelector('text=Server tidak pernah menerimanya')
    await page.context().close()
  })
})
