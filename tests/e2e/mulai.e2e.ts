import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { follow, launchBrowser } from '@/tests/support/browser'
import { queryAt } from '@/tests/support/database'
import { fillOffice, givePeran, linkOf, makeAccount, signIn as masuk } from '@/tests/support/orang'
import { startServer, type TestServer } from '@/tests/support/server'
import { startSmtp, type TestSmtp } from '@/tests/support/smtp'

const SANDI = 'ulin tua di hulu sungai'
const SANDI_ORANG = 'rotan panjang di tepi rawa'
let server: TestServer
let smtp: TestSmtp
let browser: Browser
let page: Page
let rahasia = ''
let terakhir = ''
let cadangan: readonly string[] = []

beforeAll(async () => {
  smtp = await startSmtp()
  server = await startServer({ env: { DEMO: 'off', MAIL_TRANSPORT: 'smtp', SMTP_URL: smtp.url, MAIL_FROM: 'kumbang@contoh.test' } })
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(15_000)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
  await smtp?.stop()
})

/** The code the app shows, once it shows one that was not used before. */
async function nextCode(): Promise<string> {
  for (;;) {
    const kode = new TOTP({ secret: rahasia }).generate()
    if (kode !== terakhir) return (terakhir = kode)
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

const signIn = (target: Page, namaPengguna: string, kataSandi: string, kode = '') =>
  masuk(target, server.url, namaPengguna, kataSandi, kode)

/** What the checklist says of each of its points, in its order. */
const siap = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await page
      .locator('main ol.list > li[id]')
      .evaluateAll((points) => points.map((point) => [point.id, point.querySelector('.tag')?.textContent ?? ''] as const)),
  )

const account = (nama: string, namaPengguna: string) => makeAccount(page, server.url, nama, namaPengguna)
const give = (nama: string, peran: string) => givePeran(page, server.url, nama, peran)

describe('a first start without demo', () => {
  it('prints a link once, no account and no password, and sends reporters to the office', async () => {
    expect(linkOf(server.log())).toContain('/mulai?undangan=')
    expect(server.log()).not.toContain('Demo accounts')
    await page.goto(`${server.url}/mulai`)
    expect(await page.locator('main').innerText()).toContain('Tautan tidak berlaku')
    await page.goto(`${server.url}/lapor`)
    expect(await page.locator('main').innerText()).toContain('Laporan belum dapat diterima di sini')
    // A layanan nobody runs is no page at all.
    for (const jalur of ['wbs', 'dumas', 'sp4n']) {
      expect((await page.goto(`${server.url}/lapor/${jalur}`))?.status()).toBe(404)
      expect(await page.locator('form').count()).toBe(0)
    }
  })

  it('takes the token out of the address at once and keeps what was typed while something is wrong', async () => {
    await page.goto(linkOf(server.log()))
    expect(page.url()).toBe(`${server.url}/mulai`)
    await fillOffice(page, SANDI)
    rahasia = (await page.locator('form .code').innerText()).replaceAll(' ', '')
    await page.fill('[name=kodePos]', '7411')
    await page.fill('[name=kode2fa]', new TOTP({ secret: rahasia }).generate())
    await page.click('button:has-text("Simpan dan selesaikan")')
    await page.waitForSelector('#kodePos-salah')
    expect(await page.inputValue('[name=namaInstansi]')).toBe('Inspektorat')
    expect(await page.inputValue('[name=kataSandiBaru]')).toBe('')
    expect((await page.locator('form .code').innerText()).replaceAll(' ', '')).toBe(rahasia)
  })

  it('creates office and administrator, shows the backup codes, and the link is used up', async () => {
    await fillOffice(page, SANDI)
    await page.fill('[name=kode2fa]', await nextCode())
    await page.click('button:has-text("Simpan dan selesaikan")')
    await page.waitForURL(/mulai\/selesai/)
    cadangan = await page.locator('.slip .code').allInnerTexts()
    expect(cadangan).toHaveLength(10)
    const other = await (await browser.newContext()).newPage()
    await other.goto(linkOf(server.log()))
    expect(await other.locator('main').innerText()).toContain('Tautan tidak berlaku')
    await other.context().close()
  })

  it('lets the administrator in with the next code only', async () => {
    await signIn(page, 'pengelola', SANDI, terakhir)
    await page.waitForSelector('[role=alert]:has-text("kode salah")')
    await signIn(page, 'pengelola', SANDI, await nextCode())
    await page.waitForURL(/\/staf$/)
  }, 90_000)

  it('leads through the checklist: calendar and mail are done from there, keys and posts are still missing', async () => {
    await page.goto(`${server.url}/staf/sistem`)
    // Office and units came with the set-up; everything else is still to do.
    expect(await siap()).toEqual({
      kantor: 'Selesai',
      unit: 'Selesai',
      peran: 'Belum',
      pemulihan: 'Belum',
      pemegang: 'Belum',
      kalender: 'Belum',
      surel: 'Belum',
      alamat: 'Belum',
      pemindai: 'Belum',
      cadangan: 'Belum',
    })
    await page.click('#kalender button')
    await page.waitForSelector('#kalender [data-s=selesai]')
    await page.click('#surel button')
    for (let i = 0; i < 20 && (await page.locator('#surel [data-s=selesai]').count()) === 0; i++) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await page.goto(`${server.url}/staf/sistem`)
    }
    expect(smtp.received.map(({ to }) => to)).toEqual(['pengelola@contoh.test'])
    const selesai = Object.entries(await siap()).flatMap(([butir, keadaan]) => (keadaan === 'Selesai' ? [butir] : []))
    expect(selesai).toEqual(['kantor', 'unit', 'kalender', 'surel'])
    expect(await page.locator('#pemulihan a').getAttribute('href')).toBe('/staf/kunci')
  })

  it('makes accounts and posts: the first password must be changed, one custodian only, and nobody who judges', async () => {
    await account('Penjaga Identitas', 'penjaga')
    const sandiKedua = await account('Penjaga Kedua', 'penjaga.kedua')
    await give('Penjaga Identitas', 'PEMEGANG_IDENTITAS')
    await page.waitForSelector('table td:has-text("WBS")')
    await page.selectOption('[name=peran]', 'VERIFIKATOR')
    await page.click('button:has-text("Beri peran")')
    await page.waitForSelector('#peran-salah')
    expect(await page.locator('#peran-salah').innerText()).toContain('tidak boleh dipegang bersama')
    await give('Penjaga Kedua', 'PEMEGANG_IDENTITAS')
    await page.waitForSelector('#peran-salah')
    expect(await page.locator('#peran-salah').innerText()).toContain('sudah mempunyai Pemegang Identitas')

    const own = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await signIn(own, 'penjaga.kedua', sandiKedua)
    await own.waitForURL(/\/masuk\/sandi$/)
    await own.goto(`${server.url}/staf/identitas`)
    expect(own.url()).toBe(`${server.url}/masuk/sandi`)
    await own.fill('[name=kataSandi]', sandiKedua)
    await own.fill('[name=kataSandiBaru]', SANDI_ORANG)
    await own.fill('[name=ulangiSandi]', SANDI_ORANG)
    await follow(own, () => own.click('button:has-text("Simpan kata sandi")'))
    expect(own.url()).toBe(`${server.url}/staf`)

    await page.goto(`${server.url}/staf/pengaturan`)
    await page.click('a:has-text("Penjaga Kedua")')
    await page.click('a[href$="/akhiri"]')
    await page.waitForSelector('text=Hanya menonaktifkan akun')
    await page.click('button:has-text("Nonaktifkan akun saja")')
    await page.waitForURL(/pengaturan\/[0-9a-f-]{36}/)
    await page.waitForSelector('button:text-is("Aktifkan akun")')
    await own.goto(`${server.url}/staf`)
    expect(own.url()).toBe(`${server.url}/masuk`)
    await own.context().close()
  })

  it('keeps token, secret, codes and passwords out of log and database, and prints no link at the next start', async () => {
    const token = new URL(linkOf(server.log())).searchParams.get('undangan') ?? ''
    const [dump] = await queryAt(
      server.adminUrl,
      `SELECT string_agg(p::text, '') || (SELECT string_agg(u::text, '') FROM "undanganAwal" u) AS text FROM petugas p`,
    )
    for (const secret of [token, rahasia, SANDI, ...cadangan]) expect(String(dump?.text)).not.toContain(secret)
    for (const secret of [rahasia, SANDI, ...cadangan]) expect(server.log()).not.toContain(secret)
    await server.stop()
    const again = await startServer({ dataDir: server.dataDir, port: server.port, env: { DEMO: 'off' } })
    expect(linkOf(again.log())).toBe('')
    await again.stop()
  }, 120_000)
})
