import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { judgeHere } from '@/tests/support/axe'
import { launchBrowser } from '@/tests/support/browser'
import { startOidc, type Oidc } from '@/tests/support/oidc'
import { enrol, signIn } from '@/tests/support/orang'
import { freePort } from '@/tests/support/ports'
import { startServer, type TestServer } from '@/tests/support/server'

const NAMA = 'moderator'
let server: TestServer
let oidc: Oidc
let browser: Browser
let cadangan: string[] = []
const contexts: BrowserContext[] = []

/** Another browser, as a colleague's machine would be. */
async function newPage(javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

beforeAll(async () => {
  const port = await freePort()
  oidc = await startOidc(`http://localhost:${port}/masuk/callback/kantor`)
  server = await startServer({ port, env: { ...oidc.env, WORKER: 'off' } })
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await browser?.close()
  await server?.dispose()
  await oidc?.stop()
})

const office = (page: Page) => page.click('button:has-text("Masuk dengan akun kantor")')

describe('an officer with an account of the office', () => {
  it('binds it on the page of his account, after his password, by one visit to the provider', async () => {
    const page = await newPage()
    await signIn(page, server.url, NAMA, DEMO_PASSWORD)
    await page.waitForURL(/\/staf$/)
    await page.goto(`${server.url}/staf/akun`)
    expect(await judgeHere(page)).toEqual([])
    await page.fill('#kantor [name=kataSandi]', DEMO_PASSWORD)
    await page.click('button:has-text("Tautkan akun kantor")')
    await page.click('button:has-text("Lanjut ke penyedia akun kantor")')
    await page.waitForURL(/\/staf\/akun\?kabar=kantor/)
    await page.waitForSelector('text=Akun kantor sudah ditautkan.')
    expect(await page.locator('#kantor').innerText()).toContain('orang-1')
    expect(await judgeHere(page)).toEqual([])
  })

  it.each([true, false])('signs in with it and comes to the page he wanted; scripts: %s', async (scripts) => {
    const page = await newPage(scripts)
    await page.goto(`${server.url}/staf/akun`)
    expect(page.url()).toContain('/masuk?kembali=')
    await office(page)
    await page.waitForURL(`${server.url}/staf/akun`)
    expect(await page.locator('h1').innerText()).toBe('Akun saya')
    expect((await page.context().cookies()).filter(({ name }) => name.startsWith('kantor'))).toEqual([])
  })

  it.each([true, false])('reads in words that the provider refused, and finds the password there; scripts: %s', async (scripts) => {
    await oidc.be('tolak')
    const page = await newPage(scripts)
    await page.goto(`${server.url}/masuk`)
    await office(page)
    await page.waitForURL(/kantor=DITOLAK/)
    expect(await page.locator('main [role=alert]').innerText()).toContain('dibatalkan atau ditolak')
    expect(await page.locator('[name=kataSandi]').isVisible()).toBe(true)
    if (scripts) expect(await judgeHere(page)).toEqual([])
    await oidc.be('jujur')
  })

  it('sets up a second factor', async () => {
    const page = await newPage()
    await signIn(page, server.url, NAMA, DEMO_PASSWORD)
    await page.waitForURL(/\/staf$/)
    await page.goto(`${server.url}/staf/akun`)
    cadangan = await enrol(page)
  })

  it.each([true, false])('shows its code after the provider; scripts: %s', async (scripts) => {
    const page = await newPage(scripts)
    await page.goto(`${server.url}/masuk`)
    await office(page)
    await page.waitForURL(`${server.url}/masuk/kode`)
    if (scripts) expect(await judgeHere(page)).toEqual([])
    await page.fill('[name=kode2fa]', '000000')
    await page.click('main form button[type=submit]')
    await page.waitForSelector('text=Kode tidak cocok.')
    await page.fill('[name=kode2fa]', cadangan.pop() ?? '')
    await page.click('main form button[type=submit]')
    await page.waitForURL(`${server.url}/staf`)
  })

  it('lets it go, and is not let in by it any more', async () => {
    const page = await newPage()
    await page.goto(`${server.url}/masuk`)
    await office(page)
    await page.waitForURL(/\/masuk\/kode$/)
    await page.fill('[name=kode2fa]', cadangan.pop() ?? '')
    await page.click('main form button[type=submit]')
    await page.waitForURL(/\/staf$/)
    await page.goto(`${server.url}/staf/akun`)
    await page.click('button:has-text("Lepaskan akun kantor")')
    await page.waitForSelector('text=Akun kantor sudah dilepas.')
    const again = await newPage()
    await again.goto(`${server.url}/masuk`)
    await office(again)
    await again.waitForURL(/kantor=TIDAK_DIKENAL/)
    expect(await again.locator('main [role=alert]').innerText()).toContain('tidak membuka akun petugas')
  })
})
