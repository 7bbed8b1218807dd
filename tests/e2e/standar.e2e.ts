import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '@/tests/support/browser'
import { startServer, type TestServer } from '@/tests/support/server'
import { as } from '@/tests/support/staff'

let server: TestServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

async function textOf(address: string): Promise<string> {
  await page.goto(server.url + address)
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
}

const JALUR = ['wbs', 'dumas', 'sp4n'] as const

// docs/layanan.md names these tests beside the sentences of the service standards.
describe('the public pages of a service standard', () => {
  it('opens with good governance, and leads on', async () => {
    expect(await textOf('/')).toContain('pemerintahan yang bersih, terbuka, dan melayani')
    expect(await page.locator('a[href="/tata-cara"]').count()).toBeGreaterThan(0)
    for (const jalur of JALUR) expect(await page.locator(`a[href="/standar/${jalur}"]`).count()).toBeGreaterThan(0)
  })

  it('names the desk as its office names it', async () => {
    expect(await textOf('/standar/wbs')).toMatch(/Whistleblowing System/)
    const kontak = await textOf('/kontak')
    for (const words of ['(0532) 24475', '(0534) 3069638', '0813-4560-9017', 'Jalan Jenderal Urip Sumoharjo No. 06'])
      expect(kontak).toContain(words)
  })

  it('names the decree it stands on', async () => {
    expect(await textOf('/standar/sp4n')).toContain('344/DISKOMINFO-A.500.12.11.3/2024')
  })

  it('promises its days', async () => {
    for (const [jalur, days] of [
      ['wbs', '60 hari kerja'],
      ['dumas', '90 hari kerja'],
      ['sp4n', '5 hari kerja'],
    ] as const)
      expect(await textOf(`/standar/${jalur}`)).toContain(days)
  })

  it('names what it asks, costs and gives', async () => {
    for (const jalur of JALUR) {
      const text = await textOf(`/standar/${jalur}`)
      for (const part of ['Dasar', 'Persyaratan', 'Prosedur', 'Jangka waktu', 'Biaya', 'Produk pelayanan', 'Tidak ada biaya'])
        expect([jalur, text.includes(part)]).toEqual([jalur, true])
    }
    expect(await textOf('/standar/sp4n')).toMatch(/Data dan informasi/i)
    expect(await textOf('/standar/dumas')).toContain('Sumber informasi')
  })

  it('takes complaints about the service itself by seven channels', async () => {
    await page.goto(`${server.url}/standar/sp4n`)
    const channels = await page.locator('section[aria-labelledby="pengaduan"] li').allInnerTexts()
    expect(channels).toHaveLength(7)
    for (const word of ['Datang langsung', 'Telepon', 'lapor.go.id', '1708', 'X (Twitter)', 'Google Play', 'App Store'])
      expect([word, channels.some((channel) => channel.includes(word))]).toEqual([word, true])
  })

  it('names the national channel with site, SMS and both stores', async () => {
    await page.goto(`${server.url}/standar/dumas`)
    for (const href of ['https://www.lapor.go.id', 'sms:1708', 'https://play.google.com', 'https://apps.apple.com'])
      expect([href, await page.locator(`main a[href^="${href}"]`).count()]).toEqual([href, 1])
  })

  it('says what may be reported', async () => {
    expect(await textOf('/tata-cara')).toMatch(/korupsi.*disiplin.*aset|disiplin.*aset.*korupsi|korupsi.*aset.*disiplin/is)
  })

  it("hands the banner for the office's own site out", async () => {
    await as(browser, server.url, 'admin.sistem', async (admin) => {
      await admin.goto(`${server.url}/staf/pengaturan/layanan/dumas`)
      const code = await admin.inputValue('[name=kodeSpanduk]')
      expect(code).toContain('Isu dan Keluhan')
      expect(code).toContain(`${server.url}/lapor/dumas`)
    })
  })
})
