import { expect } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'

/** One person of a real office: his own browser, and the backup codes he wrote down. */
export type Orang = Readonly<{ page: Page; nama: string; namaPengguna: string; cadangan: string[] }>

type Akun = Readonly<{ nama: string; namaPengguna: string; kataSandi: string }>

export async function signIn(page: Page, url: string, namaPengguna: string, kataSandi: string, kode = ''): Promise<void> {
  await page.goto(`${url}/masuk`)
  await page.fill('[name=namaPengguna]', namaPengguna)
  await page.fill('[name=kataSandi]', kataSandi)
  if (kode) await page.fill('[name=kode2fa]', kode)
  await page.click('form:has([name=kataSandi]) button[type=submit]')
}

/** A first password changed for one of his own. */
export async function changeFirst(page: Page, lama: string, baru: string): Promise<void> {
  await page.waitForURL(/\/masuk\/sandi$/)
  await page.fill('[name=kataSandi]', lama)
  await page.fill('[name=kataSandiBaru]', baru)
  await page.fill('[name=ulangiSandi]', baru)
  await page.click('button:has-text("Simpan kata sandi")')
  await page.waitForURL(/\/staf/)
}

/** Sets up the second factor on the page of his account; returns the backup codes. */
export async function enrol(page: Page): Promise<string[]> {
  await page.click('button:has-text("Pasang faktor kedua")')
  const rahasia = (await page.locator('form:has([name=kode2fa]) .code').innerText()).replaceAll(' ', '')
  await page.fill('[name=kode2fa]', new TOTP({ secret: rahasia }).generate())
  await page.click('button:has-text("Aktifkan")')
  await page.waitForSelector('.slip .code')
  const cadangan = await page.locator('.slip .code').allInnerTexts()
  expect(cadangan).toHaveLength(10)
  await page.click('button:has-text("Sudah saya catat")')
  await page.waitForSelector('text=Kode cadangan yang tersisa: 10')
  return cadangan
}

/** The first sign-in of somebody who decides about keys: no page opens before password and second factor are his own. */
export async function settle(browser: Browser, url: string, { nama, namaPengguna, kataSandi }: Akun, baru: string): Promise<Orang> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(15_000)
  await signIn(page, url, namaPengguna, kataSandi)
  await changeFirst(page, kataSandi, baru)
  await page.goto(`${url}/staf/kunci`)
  expect(page.url()).toBe(`${url}/staf/akun?kabar=faktorWajib`)
  return { page, nama, namaPengguna, cadangan: await enrol(page) }
}

/** The link a first start prints while nobody administrates. */
export const linkOf = (log: string) => /http:\/\/\S+\/mulai\?undangan=\S+/.exec(log)?.[0] ?? ''

/** The first set-up's form but for the code of the second factor. */
export async function fillOffice(page: Page, kataSandi: string): Promise<void> {
  const values = {
    namaInstansi: 'Inspektorat',
    pemda: 'Pemerintah Kabupaten Kotawaringin Barat',
    singkatan: 'ITKAB',
    alamatInstansi: 'Jalan Contoh Nomor 1',
    tempat: 'Pangkalan Bun',
    kodePos: '74111',
    teleponInstansi: '(0532) 24475',
    nama: 'Pengelola Situs',
    jabatan: 'Pranata Komputer',
    namaPengguna: 'pengelola',
    surel: 'pengelola@contoh.test',
    kataSandiBaru: kataSandi,
    ulangiSandi: kataSandi,
  }
  for (const [name, value] of Object.entries(values)) await page.fill(`[name=${name}]`, value)
  await page.selectOption('[name=kodeWilayah]', '62.01')
  await page.check('[name=layanan][value=WBS]')
}

/** The administrator makes an account; returns its first password. */
export async function makeAccount(page: Page, url: string, nama: string, namaPengguna: string): Promise<string> {
  await page.goto(`${url}/staf/pengaturan`)
  await page.fill('[name=nama]', nama)
  await page.fill('[name=jabatan]', 'Auditor')
  await page.fill('[name=namaPengguna]', namaPengguna)
  // None is chosen beforehand; the first of the list is the office itself.
  await page.selectOption('[name=unitId]', { index: 1 })
  await page.click('button:has-text("Buat akun")')
  return page.locator('#sandi-awal .code').innerText()
}

export async function openAccount(page: Page, url: string, nama: string): Promise<void> {
  await page.goto(`${url}/staf/pengaturan`)
  await page.getByRole('link', { name: nama, exact: true }).click()
  await page.waitForURL(/pengaturan\/[0-9a-f-]{36}/)
}

/** Gives a post, or proposes it. */
export async function givePeran(page: Page, url: string, nama: string, peran: string): Promise<void> {
  await openAccount(page, url, nama)
  await page.selectOption('[name=peran]', peran)
  await page.click('button:has-text("Beri peran")')
}

/** A code of the second factor that was not used before. */
export const takeKode = ({ cadangan }: Orang): string => cadangan.shift() ?? ''
