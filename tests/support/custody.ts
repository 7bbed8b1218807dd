import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

export const mainText = (page: Page) => page.locator('main').innerText()

export async function openIdentity(page: Page, kasus: string, sandi: string): Promise<void> {
  await page.goto(`${kasus}/identitas`)
  await page.check('[name=alasan][value=KLARIFIKASI]')
  await page.fill('[name=dasar]', 'Permintaan telusur verifikator')
  await page.fill('[name=uraian]', 'Menghubungi pelapor atas permintaan verifikator.')
  await page.locator('input[type=password]').fill(sandi)
  await page.click('form:has([name=dasar]) button[type=submit]')
}

/** Of which layanan; `lancar`: nobody mistypes anything on the way, which other journeys show. */
type Upacara = Readonly<{ layanan?: string; lancar?: boolean }>

/** Passphrase and key on the sheet, typed once wrong and once right; `kirim` is the button that sends the public half. */
async function throughSheet(page: Page, kirim: string, selesai: string, lancar: boolean): Promise<string> {
  await page.click('button:has-text("Buat kunci di peramban ini")')
  await page.waitForSelector('.words', { timeout: 60_000 })
  const sandi = (await page.locator('.words li').allInnerTexts()).join(' ')
  if (!lancar) {
    await page.fill('#ulangi', 'kata yang salah sama sekali')
    await page.click(`button:has-text("${kirim}")`)
    await page.waitForSelector('.err')
    expect(await page.inputValue('#ulangi')).toBe('kata yang salah sama sekali')
  }
  await page.fill('#ulangi', sandi)
  await page.click(`button:has-text("${kirim}")`)
  await page.waitForSelector(`text=${selesai}`)
  expect(await page.content()).not.toContain(sandi.split(' ').slice(0, 3).join(' '))
  return sandi
}

export type KunciDibuat = Readonly<{ sandi: string; sidik: string }>

/** The custodian's ceremony up to the proposal; the passphrase and the fingerprint as they stood on the sheet. */
export async function makeKey(page: Page, url: string, { layanan = 'WBS', lancar = false }: Upacara = {}): Promise<KunciDibuat> {
  await page.goto(`${url}/staf/kunci/pernyataan?layanan=${layanan}`)
  await page.check('[name=setuju]')
  await page.click('button:has-text("Tandatangani pernyataan")')
  await page.click('a:has-text("Lanjut membuat kunci")')
  const sandi = await throughSheet(page, 'Usulkan kunci ini', 'Kunci sudah diusulkan', lancar)
  return { sandi, sidik: await sidikOnPage(page) }
}

const section = (page: Page, layanan: string) => page.locator(`section[aria-label="${layanan}"]`)

/** The key a holder of a share makes for himself. */
export async function makeShareKey(page: Page, url: string, { layanan = 'WBS', lancar = false }: Upacara = {}): Promise<KunciDibuat> {
  await page.goto(`${url}/staf/kunci`)
  await section(page, layanan).locator('a:has-text("Buat kunci Anda sebagai pemegang bagian")').click()
  const sandi = await throughSheet(page, 'Simpan kunci saya', 'Kunci Anda sudah tersimpan', lancar)
  return { sandi, sidik: await sidikOnPage(page) }
}

/** Names the three who hold the recovery key together; page of the PPDP or the head. */
export async function gather(page: Page, url: string, nama: readonly string[], layanan = 'WBS'): Promise<void> {
  await page.goto(`${url}/staf/kunci`)
  const own = section(page, layanan)
  const form = own.locator('form', { has: page.locator('[name=pemegang]') }).first()
  if (!(await form.isVisible())) await own.locator('summary', { hasText: 'Pemegang bagian kunci pemulihan' }).first().click()
  for (const [index, label] of nama.entries()) await form.locator('[name=pemegang]').nth(index).selectOption({ label })
  await form.locator('button[type=submit]').click()
  await own.locator('text=belum membuat kunci').first().waitFor()
}

/** One of the three makes the recovery key; each holder's fingerprint by his name, as he reads it out. Returns the key's own. */
export async function makeRecovery(
  page: Page,
  url: string,
  sidik: Readonly<Record<string, string>>,
  { layanan = 'WBS', lancar = false }: Upacara = {},
): Promise<string> {
  await page.goto(`${url}/staf/kunci`)
  await section(page, layanan).locator('a:has-text("Buat kunci pemulihan bersama kedua pemegang lain")').click()
  const submit = page.locator('button:has-text("Buat, bagi, dan usulkan kunci pemulihan")')
  const type = async (of: (nama: string) => string) => {
    for (const nama of Object.keys(sidik)) await page.getByLabel(`Sidik yang dibacakan ${nama}`, { exact: true }).fill(of(nama))
  }
  if (!lancar) {
    // A fingerprint that is somebody else's: nothing is made, and what was typed stays.
    const [first] = Object.values(sidik)
    await type(() => first ?? '')
    await submit.click()
    await page.waitForSelector('.err')
    const second = page.getByLabel(/Sidik yang dibacakan/).nth(1)
    expect(await second.inputValue()).toBe(first)
  }
  await type((nama) => sidik[nama]?.toLowerCase() ?? '')
  await submit.click()
  await page.waitForSelector('text=Kunci pemulihan sudah diusulkan', { timeout: 60_000 })
  return sidikOnPage(page)
}

async function sidikOnPage(page: Page): Promise<string> {
  return (await page.locator('code.sidik').first().innerText()).trim()
}

/** One of the two approvals, by the fingerprint on the owner's sheet. */
export async function approve(page: Page, url: string, sidik: string): Promise<void> {
  await page.goto(`${url}/staf/kunci`)
  const article = page.locator('article', { hasText: sidik })
  await article.locator('[name=sidik]').fill(sidik.toLowerCase())
  await article.locator('button:has-text("Setujui kunci")').click()
  await article.locator('[name=sidik]').waitFor({ state: 'detached' })
  expect(await mainText(page)).not.toContain('Langkah belum dilakukan')
}

/** The head names who shall follow; somebody else still has to confirm him. */
export async function appoint(page: Page, url: string, nama: string): Promise<void> {
  await page.goto(`${url}/staf/kunci`)
  await page.locator('summary', { hasText: 'Tunjuk Pemegang Identitas berikutnya' }).first().click()
  await page.selectOption('[name=petugasId]', { label: nama })
  await page.click('button:has-text("Tunjuk calon")')
  await page.waitForSelector('#usulan')
}

/** The code a new holder reads out, from his own page. */
export async function readKode(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/staf/akun`)
  return page.locator('.notice:has-text("Kode konfirmasi") .code').innerText()
}

export type Kata = Readonly<{ kode?: string; kehadiran: string }>

/** Somebody's word for the proposal that bears this title; a wrong code first, where one is asked for. */
export async function confirm(page: Page, url: string, perihal: string, { kode, kehadiran }: Kata): Promise<void> {
  await page.goto(`${url}/staf/kunci`)
  const slip = page.locator('#usulan section.slip', { hasText: perihal })
  if (kode) await slip.locator('[name=kodeKonfirmasi]').fill(kode.toLowerCase())
  await slip.locator('[name=kehadiran]').fill(kehadiran)
  await slip.locator('button:has-text("Konfirmasi usulan")').click()
  await slip.locator('text=Konfirmasi Anda tercatat').waitFor()
}

/** The sitting custodian lets an approved key through and begins the exchange; returns its address. */
export async function releaseAndStart(page: Page, url: string, sidik: string, sandi: string): Promise<string> {
  await page.goto(`${url}/staf/kunci`)
  const article = page.locator('article', { hasText: sidik })
  await article.locator('summary', { hasText: 'Luluskan kunci ini sekarang' }).click()
  await article.locator('input[id^="lepas-"]').fill(sandi)
  await article.locator('button:has-text("Luluskan dengan kunci saya")').click()
  await article.locator('input[id^="mulai-"]').fill(sandi, { timeout: 60_000 })
  await article.locator('button:has-text("Mulai dengan kunci saya")').click()
  await page.waitForURL(/serah-terima\/[0-9a-f-]{36}/, { timeout: 60_000 })
  return page.url()
}

/** A recovery holder opens his share in his browser and seals it to the key that does the work. */
export async function lend(page: Page, url: string, sidik: string, sandi: string): Promise<void> {
  await page.goto(`${url}/staf/kunci`)
  const article = page.locator('article', { hasText: sidik })
  await article.locator('summary', { hasText: 'Pinjamkan bagian Anda' }).click()
  await article.locator('input[id^="pinjam"]').fill(sandi)
  await article.locator('button:has-text("Pinjamkan bagian saya")').click()
  await article.locator('text=Bagian Anda sudah dipinjamkan').waitFor({ timeout: 60_000 })
}

export async function reseal(page: Page, exchange: string, field: string, sandi: string): Promise<void> {
  await page.goto(exchange)
  await page.fill(field, sandi)
  await page.click('button:has-text("Mulai menyegel ulang")')
  await page.waitForSelector('text=Selesai:', { timeout: 60_000 })
}

export async function testAndComplete(page: Page, exchange: string, field: string, sandi: string): Promise<void> {
  await page.goto(exchange)
  await page.fill(field, sandi)
  await page.click('button:has-text("Uji dan selesaikan")')
  await page.waitForSelector('text=Serah terima selesai', { timeout: 60_000 })
}
