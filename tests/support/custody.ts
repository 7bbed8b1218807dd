import { expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { as } from '@/tests/support/staff'

/** Where the people of a custody journey work. */
export type Kantor = Readonly<{ browser: Browser; url: string }>

export const mainText = (page: Page) => page.locator('main').innerText()

export async function openIdentity(page: Page, kasus: string, sandi: string): Promise<void> {
  await page.goto(`${kasus}/identitas`)
  await page.check('[name=alasan][value=KLARIFIKASI]')
  await page.fill('[name=dasar]', 'Permintaan telusur verifikator')
  await page.fill('[name=uraian]', 'Menghubungi pelapor atas permintaan verifikator.')
  await page.locator('input[type=password]').fill(sandi)
  await page.click('form:has([name=dasar]) button[type=submit]')
}

/** The ceremony up to the proposal; returns the passphrase as it stood on the sheet. */
export async function makeKey(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/staf/kunci/pernyataan?layanan=WBS`)
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

export async function sidikOnPage(page: Page): Promise<string> {
  return (await page.locator('.kv code').first().innerText()).trim()
}

/** One of the two approvals, by the fingerprint on the owner's sheet. */
export async function approve({ browser, url }: Kantor, nama: string, sidik: string): Promise<void> {
  await as(browser, url, nama, async (page) => {
    await page.goto(`${url}/staf/kunci`)
    const article = page.locator('article', { hasText: sidik })
    await article.locator('[name=sidik]').fill(sidik.toLowerCase())
    await article.locator('button:has-text("Setujui kunci")').click()
    await page.waitForLoadState('networkidle')
    expect(await mainText(page)).not.toContain('Langkah belum dilakukan')
  })
}

export async function appoint({ browser, url }: Kantor, nama: string): Promise<void> {
  await as(browser, url, 'kepala', async (page) => {
    await page.goto(`${url}/staf/kunci`)
    await page.locator('summary', { hasText: 'Mengganti kunci' }).first().click()
    await page.selectOption('[name=petugasId]', { label: nama })
    await page.click('button:has-text("Tunjuk calon")')
    await page.waitForSelector('text=Calon Pemegang Identitas')
  })
}

/** The head starts an exchange; returns its address. */
export async function startExchange({ browser, url }: Kantor, button: string): Promise<string> {
  let address = ''
  await as(browser, url, 'kepala', async (page) => {
    await page.goto(`${url}/staf/kunci`)
    await page.click(`button:has-text("${button}")`)
    await page.click('a:has-text("Buka serah terima")')
    await page.waitForURL(/serah-terima/)
    address = page.url()
  })
  return address
}

export async function fillShares(page: Page, section: string, shares: readonly string[]): Promise<void> {
  const fields = page.locator(`section:has(#${section}-judul) textarea`)
  for (const [index, share] of shares.entries()) await fields.nth(index).fill(share)
}
