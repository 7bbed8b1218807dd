import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { follow, launchBrowser } from '@/tests/support/browser'
import { bukaLayar, LANJUT, openLacak, pdf, readReceipt, setuju, type Kode } from '@/tests/support/journey'
import { suratFoto, tutupPindaian } from '@/tests/support/pindaian'
import { recordTraffic } from '@/tests/support/recording-proxy'
import { startServer, type TestServer } from '@/tests/support/server'
import { as } from '@/tests/support/staff'

const NAMA = 'Rahayu Penandanama'
const MIB = 1024 * 1024
/** Larger than a WBS file may be. */
const BUKTI = { name: 'kuitansi.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([pdf('kuitansi'), Buffer.alloc(2 * MIB, 0x20)]) }

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

async function fillIdentitas(page: Page, samaran: string): Promise<void> {
  await page.fill('[name=samaran]', samaran)
  await page.check('[name=jenisPelapor][value=PERORANGAN]')
  await page.fill('[name=nama]', NAMA)
  await page.fill('[name=nik]', '6104990101900002')
  await page.check('[name=jenisKelamin][value=PEREMPUAN]')
  await page.selectOption('[name=pekerjaan]', 'PETANI')
  await bukaLayar(page, 'telepon')
  await page.fill('[name=telepon]', '0812 0000 0034')
  await page.fill('[name=alamat]', 'Jalan Rekaan 7')
  await page.fill('[name=kecamatan]', 'Pontianak Kota, Pontianak')
}

async function fillPihak(page: Page): Promise<void> {
  await bukaLayar(page, 'kategori')
  await page.check('[name=kategori][value=OPD]')
  await page.selectOption('[name=unitId]', 'provinsi-opd-dinas-perhubungan')
  await page.fill('[name=judul]', 'Pungutan di loket angkutan')
}

async function fillMateri(page: Page): Promise<void> {
  await page.check('[name=kirimJawaban][value=HALAMAN]')
  await bukaLayar(page, 'isi')
  await page.fill('[name=isi]', 'Setiap pemohon izin diminta membayar tunai sebelum berkasnya diterima, tanpa tanda terima.')
  await page.fill('[name=kapan]', 'September 2026')
  await page.fill('[name=dimana]', 'Loket pelayanan')
  for (const name of ['siapa', 'mengapa', 'bagaimana']) await page.fill(`[name=${name}]`, 'tidak tahu')
  await fillPihak(page)
  await bukaLayar(page, 'sumberInformasi')
  await page.fill('[name=sumberInformasi]', 'Pemohon lain di ruang tunggu')
}

describe('a citizen who reports to Dumas without JavaScript', () => {
  let page: Page
  let kode: Kode

  it('is led to the form, and a fact that says nothing is named without losing anything typed', async () => {
    page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage()
    await page.goto(`${server.url}/lapor?wilayah=provinsi-kalimantan-barat&perihal=pelanggaran&rahasia=ya&kirim=1`)
    await follow(page, () => page.click('a:has-text("Mulai pengaduan masyarakat")'))
    await fillIdentitas(page, 'dumas_tanpa_skrip')
    await fillMateri(page)
    await setuju(page)
    await page.fill('[name=kapan]', 'tidak tahu')
    await page.setInputFiles('[name=bukti]', BUKTI)
    await follow(page, () => page.click('button:has-text("Kirim laporan")'))
    expect(await page.locator('.errors li').allInnerTexts()).toEqual([expect.stringContaining('menyebut kapan')])
    expect(await page.inputValue('[name=nama]')).toBe(NAMA)
    expect(await page.locator('.files li').innerText()).toContain('kuitansi.pdf')
  })

  it('sends it, gets both codes and the day by which it is answered, and opens the case', async () => {
    await page.fill('[name=kapan]', 'September 2026')
    await follow(page, () => page.click('button:has-text("Kirim laporan")'))
    kode = await readReceipt(page)
    expect(kode.nomorTiket).toMatch(/^DUMAS-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(await page.locator('aside.side-note').innerText()).toMatch(/Paling lambat .+ \(90 hari kerja\)/)
    await openLacak(page, server.url, kode)
    expect(await page.locator('h1').innerText()).toBe('Laporan Anda sudah diterima')
    expect(await page.locator('main').innerText()).toContain('90')
  })
})

describe('a citizen who reports to Dumas with JavaScript', () => {
  it('sends a large file at once and the identity sealed: it never leaves the browser readable', async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    const proxy = await recordTraffic(server.port)
    await page.goto(`http://localhost:${proxy.port}/lapor/dumas`)
    await page.waitForSelector(LANJUT)
    await fillIdentitas(page, 'dumas_dengan_skrip')
    await fillMateri(page)
    await page.setInputFiles('[name=bukti]', BUKTI)
    await page.waitForSelector('.files .ok')
    await setuju(page)
    expect(await page.locator('.sealed').last().innerText()).toContain(NAMA)
    await page.click('button:has-text("Kirim laporan")')
    const kode = await readReceipt(page)
    expect(kode.nomorTiket).toMatch(/^DUMAS-/)
    const received = proxy.received().toString('latin1')
    await proxy.close()
    expect(received).toMatch(/name="[\w]*amplop"/)
    expect(received.includes('Pungutan di loket angkutan')).toBe(true)
    expect(['Penandanama', '6104990101900002', 'Jalan Rekaan'].filter((marker) => received.includes(marker))).toEqual([])
  })
})

describe('the officer at the desk', () => {
  it('writes a letter down, prints the receipt with its code once, and cannot call it up again', async () => {
    await as(browser, server.url, 'petugas.penerima.dumas', async (page) => {
      await page.goto(`${server.url}/staf/pengaduan/baru`)
      await page.check('[name=cara][value=SURAT]')
      await page.fill('[name=tanggalTerima]', '2026-01-05')
      await page.fill('[name=perihal]', 'Pengaduan pungutan')
      await fillIdentitas(page, 'dumas_meja')
      await fillPihak(page)
      const fakta = { apa: 'Pemohon diminta membayar.', kapan: 'September 2026', dimana: 'Loket', sumberInformasi: 'Pemohon lain' }
      for (const [name, text] of Object.entries(fakta)) await page.fill(`[name=${name}]`, text)
      await page.check('[name=kirimJawaban][value=SURAT]')
      await page.setInputFiles('[name=bukti]', BUKTI)
      await page.waitForSelector('.files .ok')
      await tutupPindaian(page, await suratFoto('Penandasurat'))
      await page.click('button:has-text("Catat pengaduan")')
      await page.waitForURL(/baru\/tanda-terima/)
      expect(await page.locator('.letter').count()).toBe(2)
      expect(await page.locator('.code-box').count()).toBe(1)
      expect(await page.locator('main').innerText()).not.toContain(NAMA)
      // Nobody stands there to take the sheet: it is sealed at once, and waits for its address.
      await page.click('button:has-text("Lembar sudah dicetak dan disegel")')
      await page.waitForURL(/\/staf$/)
      await page.goto(`${server.url}/staf/pengaduan/baru/tanda-terima`)
      expect(await page.locator('main').innerText()).toContain('Tidak ada tanda terima untuk ditampilkan')
    })
  })

  it('is the only one there', async () => {
    // The desk of WBS is another desk, whatever its officer asks for; who sits at none finds no page.
    await as(browser, server.url, 'petugas.penerima', async (page) => {
      expect((await page.goto(`${server.url}/staf/pengaduan/baru?layanan=DUMAS`))?.status()).toBe(200)
      expect(await page.locator('a[href*="layanan=DUMAS"], [name=jenisPelapor], [name=jumlahLampiran]').count()).toBe(0)
    })
    await as(browser, server.url, 'verifikator', async (page) => {
      expect(await page.locator('a[href="/staf/pengaduan/baru"]').count()).toBe(0)
      expect((await page.goto(`${server.url}/staf/pengaduan/baru`))?.status()).toBe(404)
    })
  })
})
