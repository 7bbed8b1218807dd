import type { Page } from 'playwright-core'

/** A one-page PDF, small and real enough to be recognised by its bytes. */
export const pdf = (text: string) => Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Note (${text}) >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`)

/** A picture of one pixel with a text behind its end, where a camera might leave its notes. */
export const png = (text: string) =>
  Buffer.concat([
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'),
    Buffer.from(text),
  ])

export type Laporan = Readonly<{
  samaran: string
  nama: string
  nik: string
  telepon: string
  alamat: string
  email: string
  /** Whether the address is also for notices. */
  kabarSurel?: true
  kirimJawaban: 'HALAMAN' | 'SUREL' | 'SURAT' | 'AMBIL'
  judul: string
  isi: string
  bukti: readonly Readonly<{ name: string; mimeType: string; buffer: Buffer }>[]
}>

/** The button that leads on from one screen of a form to the next. */
export const LANJUT = 'button:has-text("Lanjut ke"):visible, button:has-text("Periksa laporan"):visible'

/** Goes on until a field can be filled in; without scripts every field stands on the one page already. */
export async function bukaLayar(page: Page, name: string): Promise<void> {
  const field = page.locator(`[name=${name}]`).first()
  for (let screens = 0; screens < 6 && !(await field.isVisible()); screens += 1) await page.click(LANJUT)
}

export async function fillIdentitas(page: Page, laporan: Laporan): Promise<void> {
  await page.fill('[name=samaran]', laporan.samaran)
  await page.fill('[name=nama]', laporan.nama)
  await page.fill('[name=nik]', laporan.nik)
  await page.check('[name=jenisKelamin][value=PEREMPUAN]')
  await page.selectOption('[name=pekerjaan]', 'PETANI')
}

export async function fillKontak(page: Page, laporan: Laporan): Promise<void> {
  await bukaLayar(page, 'telepon')
  await page.fill('[name=telepon]', laporan.telepon)
  await page.fill('[name=email]', laporan.email)
  if (laporan.kabarSurel) await page.check('[name=kabarSurel]')
  await page.fill('[name=alamat]', laporan.alamat)
  await page.selectOption('[name=kecamatan]', '62.01.01')
  await page.selectOption('[name=desa]', '62.01.01.2009')
  await page.check(`[name=kirimJawaban][value=${laporan.kirimJawaban}]`)
}

export async function fillMateri(page: Page, laporan: Laporan): Promise<void> {
  await bukaLayar(page, 'isi')
  await page.fill('[name=isi]', laporan.isi)
  await page.fill('[name=kapan]', 'Sejak Oktober 2026, masih berlangsung')
  await page.fill('[name=dimana]', 'Kantor desa')
  await bukaLayar(page, 'kategori')
  await page.check('[name=kategori][value=DESA]')
  await page.selectOption('#unitDesa', '62.01.01.2010')
  await page.fill('[name=judul]', laporan.judul)
}

export async function fillAkhir(page: Page, laporan: Laporan): Promise<void> {
  await bukaLayar(page, 'bukti')
  await page.setInputFiles(
    '[name=bukti]',
    laporan.bukti.map((file) => ({ ...file })),
  )
  await setuju(page)
}

/** The ticks under everything that was typed. */
export async function setuju(page: Page): Promise<void> {
  await bukaLayar(page, 'pernyataan')
  await page.check('[name=pernyataan]')
  await page.check('[name=persetujuan]')
}

/** Everything of a report, up to the button that sends it. */
export async function fillLaporan(page: Page, laporan: Laporan): Promise<void> {
  await fillIdentitas(page, laporan)
  await fillKontak(page, laporan)
  await fillMateri(page, laporan)
  await fillAkhir(page, laporan)
}

export type Kode = Readonly<{ nomorTiket: string; kodeAkses: string }>

/** Reads both codes off the receipt, as a person would. */
export async function readReceipt(page: Page): Promise<Kode> {
  await page.waitForURL(/tanda-terima/)
  const nomorTiket = await page.locator('.slip .ticket').innerText()
  await page.locator('.code-box summary').click()
  const groups = await page.locator('.code-box .groups span').allInnerTexts()
  return { nomorTiket, kodeAkses: groups.join('-') }
}

export async function openLacak(page: Page, url: string, kode: Kode): Promise<void> {
  await page.goto(`${url}/lacak`)
  if ((await page.locator('[name=nomorTiket]').count()) === 0) await page.click('text=Tutup laporan')
  await page.fill('[name=nomorTiket]', kode.nomorTiket)
  await page.fill('[name=kodeAkses]', kode.kodeAkses)
  await page.click('button:has-text("Buka laporan")')
  await page.waitForSelector('.ticket')
}

/** A report to the WBS from a browser with scripts, its identity sealed there. */
export async function sendSealed(page: Page, url: string, laporan: Laporan): Promise<Kode> {
  await page.goto(`${url}/lapor/wbs`)
  await page.waitForSelector('text=Server tidak pernah menerimanya')
  await fillLaporan(page, laporan)
  await page.click('button:has-text("Kirim laporan")')
  return readReceipt(page)
}
