import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { follow, launchBrowser } from '@/tests/support/browser'
import { queryAt } from '@/tests/support/database'
import { openLacak, pdf, readReceipt, type Kode } from '@/tests/support/journey'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

const SANDI = 'sungai arut di pagi hari'
const BARU = 'pasar apung di sore hari'

let server: TestServer
let browser: Browser
let context: BrowserContext
let page: Page
let sp4n: Kode
let pemulihan = ''

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

const main = () => page.locator('main').innerText()
const press = (text: string) => follow(page, () => page.click(`button:has-text("${text}")`))

/** The recovery code as it stands under its cover on the page. */
async function readKodePemulihan(): Promise<string> {
  const box = page.locator('.code-box').last()
  await box.locator('summary').click()
  return (await box.locator('.groups span').allInnerTexts()).join('-')
}

/** A WBS report sent from another device, with its codes. */
async function kirimWbs(): Promise<Kode> {
  const device = await browser.newContext({ javaScriptEnabled: false })
  const answer = await postReport(server.url, reportForm(await hiddenFields(`${server.url}/lapor/wbs`), 'klaim_uji'))
  const [name, value] =
    (answer?.headers.getSetCookie().find((cookie) => cookie.startsWith('tanda-terima=')) ?? '').split(';')[0]?.split('=') ?? []
  await device.addCookies([{ name: name ?? '', value: value ?? '', url: server.url }])
  const receipt = await device.newPage()
  await receipt.goto(`${server.url}/lapor/wbs/tanda-terima`)
  const kode = await readReceipt(receipt)
  await device.close()
  return kode
}

describe('a reporter with an account, without JavaScript', () => {
  it('is led from three questions to the SP4N form and told every mistake, losing nothing typed', async () => {
    await page.goto(`${server.url}/lapor?wilayah=kabupaten-ketapang&perihal=layanan&rahasia=tidak`)
    await follow(page, () => page.locator('main a[href="/lapor/sp4n"]').first().click())
    await page.fill('[name=judul]', 'Lampu jalan padam di depan pasar')
    await page.check('[name=akun][value=BARU]')
    await page.fill('[name=samaran]', 'verifikator')
    await page.fill('[name=kataSandi]', SANDI)
    await page.setInputFiles('[name=bukti]', [{ name: 'lampu.pdf', mimeType: 'application/pdf', buffer: pdf('lampu') }])
    await press('Kirim laporan')
    expect(await page.locator('#isi-salah').innerText()).toContain('paling sedikit 20 karakter')
    expect(await page.inputValue('[name=judul]')).toBe('Lampu jalan padam di depan pasar')
    expect(await page.locator('.files li').innerText()).toContain('lampu.pdf')
    expect(await page.inputValue('[name=kataSandi]')).toBe('')
  })

  it('sends with a new account made on the same page, once its name is free', async () => {
    await page.check('[name=jenisLaporan][value=PENGADUAN]')
    await page.fill('[name=isi]', 'Lampu jalan di depan pasar padam sejak dua minggu yang lalu.')
    await page.fill('[name=tanggalKejadian]', '2026-11-01')
    await page.fill('[name=kataSandi]', SANDI)
    await page.check('[name=persetujuan]')
    await press('Kirim laporan')
    expect(await page.locator('#samaran-salah').innerText()).toMatch(
      /tidak dapat dipakai\. Pilih yang lain, misalnya [a-z0-9_]+, [a-z0-9_]+, atau [a-z0-9_]+\./,
    )
    await page.fill('[name=samaran]', 'perjalanan_akun')
    await page.fill('[name=kataSandi]', SANDI)
    await press('Kirim laporan')
    await page.waitForURL(/sp4n\/tanda-terima/)
    const nomorTiket = await page.locator('.slip .ticket').innerText()
    await page.locator('.code-box summary').first().click()
    sp4n = { nomorTiket, kodeAkses: (await page.locator('.code-box').first().locator('.groups span').allInnerTexts()).join('-') }
    expect(sp4n.nomorTiket).toMatch(/^SP4N-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(await page.locator('.slip').first().innerText()).toContain('1 berkas')
    pemulihan = await readKodePemulihan()
    expect(pemulihan).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
  })

  it('finds the case on its own page and opens it from there', async () => {
    await page.goto(`${server.url}/akun`)
    expect(await main()).toContain(sp4n.nomorTiket)
    expect(await main()).toContain('Lampu jalan padam di depan pasar')
    await press('Buka')
    expect(await page.locator('.ticket').innerText()).toBe(sp4n.nomorTiket)
  })

  it('claims a WBS case after the address of the account has gone', async () => {
    const wbs = await kirimWbs()
    await page.goto(`${server.url}/akun`)
    await page.fill('[name=emailKabar]', 'akun@surat.test')
    await press('Simpan alamat')
    await page.fill('[name=nomorTiket]', wbs.nomorTiket)
    await page.fill('[name=kodeAkses]', wbs.kodeAkses)
    await press('Tambahkan')
    expect(page.url()).toContain('/akun/klaim')
    expect(await main()).toContain('dapat menghubungkan keduanya')
    await page.check('[name=pilihan][value=HAPUS]')
    await press('Lanjutkan')
    expect(await main()).toContain(wbs.nomorTiket)
    expect(await page.locator('[name=emailKabar]').count()).toBe(0)
    expect(await queryAt(server.adminUrl, 'SELECT count(*)::int AS n FROM "akunPelapor" WHERE "emailKabarTersegel" IS NOT NULL')).toEqual([
      { n: 0 },
    ])
  })

  it('is no officer, and an officer is no reporter', async () => {
    await page.goto(`${server.url}/staf`)
    expect(page.url()).not.toContain('/staf')
    const fresh = await browser.newContext({ javaScriptEnabled: false })
    const stranger = await fresh.newPage()
    await stranger.goto(`${server.url}/akun`)
    expect(stranger.url()).toContain('/masuk')
    await fresh.close()
  })

  it('gets a new password and a new code by the printed one', async () => {
    await page.goto(`${server.url}/akun`)
    await press('Keluar')
    await follow(page, () => page.click('a:has-text("Lupa kata sandi")'))
    await page.fill('[name=samaran]', 'perjalanan_akun')
    await page.fill('[name=kodePemulihan]', pemulihan.toLowerCase())
    await page.fill('[name=kataSandiBaru]', BARU)
    await page.fill('[name=ulangiSandi]', BARU)
    await press('Simpan kata sandi baru')
    expect(page.url()).toContain('/akun/kode')
    const next = await readKodePemulihan()
    expect([next === pemulihan, /^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/.test(next)]).toEqual([false, true])
    await page.check('[name=tersimpan]')
    await press('Lanjut ke laporan saya')
    await press('Keluar')
    await page.fill('[name=namaPengguna]', 'perjalanan_akun')
    await page.fill('[name=kataSandi]', BARU)
    await press('Masuk')
    expect(await main()).toContain(sp4n.nomorTiket)
  })

  it('is deleted, and its case stays in the register and opens with its two codes', async () => {
    await follow(page, () => page.click('a:has-text("Hapus akun")'))
    await page.fill('[name=kataSandi]', BARU)
    await press('Hapus akun')
    expect(await main()).toContain('Akun Anda sudah dihapus')
    const rows = await queryAt(
      server.adminUrl,
      'SELECT b.status FROM "bukuPengaduan" b JOIN "pengaduan" p ON p.id = b."pengaduanId" WHERE p."nomorTiket" = $1',
      [sp4n.nomorTiket],
    )
    expect(rows).toHaveLength(1)
    expect(
      await queryAt(
        server.adminUrl,
        'SELECT (SELECT count(*) FROM "akunPelapor")::int AS a, (SELECT count(*) FROM "akunPengaduan")::int AS b, (SELECT count(*) FROM "sessionPelapor")::int AS c',
      ),
    ).toEqual([{ a: 0, b: 0, c: 0 }])
    await openLacak(page, server.url, sp4n)
    expect(await main()).toContain('Lampu jalan padam di depan pasar')
  })
})
