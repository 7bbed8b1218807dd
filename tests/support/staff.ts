import type { Browser, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'

const CASE = /\/staf\/pengaduan\/[0-9a-f]{32}(\?|#|$)/

/** Signs a petugas in, lets him work, and closes his browser window. */
export async function as(browser: Browser, url: string, namaPengguna: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${url}/masuk`)
  await page.fill('[name=namaPengguna]', namaPengguna)
  await page.fill('[name=kataSandi]', DEMO_PASSWORD)
  await page.click('form:has([name=kataSandi]) button[type=submit]')
  await page.waitForURL(/\/staf$/)
  await work(page)
  await context.close()
}

/** Opens a case by its ticket number, through the search of every staff page, and returns its address. */
export async function openFromQueue(page: Page, url: string, nomorTiket: string): Promise<string> {
  await page.goto(`${url}/staf`)
  await page.fill('#cari-semua', nomorTiket)
  await page.press('#cari-semua', 'Enter')
  await page.waitForURL(CASE)
  return page.url().replace(/[?#].*$/, '')
}

/** Where the site asks once more, the officer reads what follows and goes on. */
async function pastikan(page: Page, done: RegExp): Promise<void> {
  const asked = page.locator('form:has([name=setuju]) .notice button[type=submit]')
  await Promise.race([asked.waitFor(), page.waitForURL(done)])
  if ((await asked.count()) > 0) await asked.click()
  await page.waitForURL(done)
}

/** One of the buttons that need nothing but a press. */
export async function press(page: Page, kasus: string, label: string): Promise<void> {
  await page.goto(kasus)
  await page.click(`button:has-text("${label}")`)
  await pastikan(page, /baru=1/)
}

/** A step with a form of its own: opens its page, fills it in, sends it, and is back at the case. */
export async function step(page: Page, kasus: string, folder: string, submit: string, fill: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(`${kasus}/${folder}`)
  await fill(page)
  await page.click(submit)
  await pastikan(page, CASE)
}
