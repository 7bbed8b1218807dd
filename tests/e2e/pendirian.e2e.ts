import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '@/tests/support/browser'
import { approve, confirm, gather, mainText, makeKey, makeRecovery, makeShareKey, openIdentity, readKode } from '@/tests/support/custody'
import { queryAt } from '@/tests/support/database'
import { pdf, sendSealed, type Laporan } from '@/tests/support/journey'
import {
  changeFirst,
  enrol,
  fillOffice,
  givePeran,
  linkOf,
  makeAccount,
  openAccount,
  settle,
  signIn,
  takeKode,
  type Orang,
} from '@/tests/support/orang'
import { startServer, type TestServer } from '@/tests/support/server'

const SANDI = 'ulin tua di hulu sungai'
const SANDI_ORANG = 'rotan panjang di tepi rawa'
const LAPORAN: Laporan = {
  samaran: 'ramin_pertama',
  nama: 'Markonah Pendirinama',
  nik: '6201990505850005',
  telepon: '0813 5500 7755',
  alamat: 'Gang Pendiri 55',
  email: 'pendiri@contoh.test',
  kirimJawaban: 'HALAMAN',
  judul: 'Pungutan pada pengurusan surat jalan',
  isi: 'Warga diminta membayar uang tanpa kuitansi pada pengurusan surat jalan di kantor desa.',
  bukti: [{ name: 'bukti.pdf', mimeType: 'application/pdf', buffer: pdf('PENDIRIAN') }],
}

let server: TestServer
/** The same office after a restart. */
let again: TestServer | undefined
let browser: Browser
/** The administrator's window. */
let page: Page
let inspektur: Orang
let sekretaris: Orang
let ppdp: Orang
let penjaga: Orang
let sandiKunci = ''

beforeAll(async () => {
  server = await startServer({ env: { DEMO: 'off' } })
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(linkOf(server.log()))
  await fillOffice(page, SANDI)
  const rahasia = (await page.locator('form .code').innerText()).replaceAll(' ', '')
  await page.fill('[name=kode2fa]', new TOTP({ secret: rahasia }).generate())
  await page.click('button:has-text("Simpan dan selesaikan")')
  await page.waitForURL(/mulai\/selesai/)
  expect(await mainText(page)).not.toContain('Anda belum berwenang')
  const [kode] = await page.locator('.slip .code').allInnerTexts()
  await signIn(page, server.url, 'pengelola', SANDI, kode)
  await page.waitForURL(/\/staf$/)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await again?.stop()
  await server?.dispose()
})

async function founder(nama: string, namaPengguna: string, peran: string): Promise<Orang> {
  const kataSandi = await makeAccount(page, server.url, nama, namaPengguna)
  await givePeran(page, server.url, nama, peran)
  // Nothing to protect yet: the post is given at once.
  await page.waitForSelector('table td:has-text("WBS")')
  return settle(browser, server.url, { nama, namaPengguna, kataSandi }, SANDI_ORANG)
}

const label = ({ nama }: Orang) => `${nama}, Auditor`

describe('the founding by five people', () => {
  it('gives each of them a password and a second factor of his own before any page opens', async () => {
    inspektur = await founder('Inspektur Daerah', 'inspektur', 'KEPALA')
    sekretaris = await founder('Sekretaris Inspektorat', 'sekretaris', 'SEKRETARIS')
    ppdp = await founder('Pelindung Data', 'pelindung', 'PPDP')
    penjaga = await founder('Penjaga Identitas', 'penjaga', 'PEMEGANG_IDENTITAS')
    // A layanan takes reports in once each of its posts has somebody.
    for (const [index, peran] of ['VERIFIKATOR', 'IRBAN_KHUSUS', 'PEMERIKSA', 'PETUGAS_PENERIMA', 'MODERATOR'].entries()) {
      const nama = `Petugas ${['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'][index]}`
      await makeAccount(page, server.url, nama, `petugas.${index + 1}`)
      await givePeran(page, server.url, nama, peran)
      await page.waitForSelector('table td:has-text("WBS")')
    }
  }, 180_000)

  it('makes the recovery key with three holders, none of them the administrator', async () => {
    const three = [inspektur, sekretaris, ppdp]
    await ppdp.page.goto(`${server.url}/staf/kunci`)
    for (const [index, one] of ['Pengelola Situs, Pranata Komputer', label(inspektur), label(sekretaris)].entries()) {
      await ppdp.page.locator('[name=pemegang]').nth(index).selectOption({ label: one })
    }
    await ppdp.page.click('button:has-text("Tunjuk ketiga pemegang")')
    await ppdp.page.waitForSelector('.err:has-text("Pemegang bagian bukan Admin Sistem")')
    expect(await ppdp.page.locator('[name=pemegang]').nth(1).locator('option:checked').innerText()).toBe(label(inspektur))
    await gather(ppdp.page, server.url, three.map(label))
    const sidik: Record<string, string> = {}
    for (const one of three) sidik[one.nama] = (await makeShareKey(one.page, server.url)).sidik
    const made = await makeRecovery(sekretaris.page, server.url, sidik)
    await approve(inspektur.page, server.url, made)
    await approve(ppdp.page, server.url, made)
  }, 180_000)

  it("signs the undertaking, makes the custodian's key, and is over with the second approval", async () => {
    const made = await makeKey(penjaga.page, server.url)
    sandiKunci = made.sandi
    await approve(inspektur.page, server.url, made.sidik)
    expect(await mainText(inspektur.page)).toContain('Laporan belum dapat diterima')
    await approve(sekretaris.page, server.url, made.sidik)
    expect(await mainText(sekretaris.page)).toContain('Laporan dapat disegel dan diterima')
    await ppdp.page.goto(`${server.url}/staf/kunci`)
    await ppdp.page.click('a:has-text("Protokol untuk ditandatangani")')
    await ppdp.page.waitForSelector('h1:has-text("Protokol kunci identitas")')
    const sheet = await mainText(ppdp.page)
    for (const { nama } of [inspektur, sekretaris, ppdp, penjaga]) expect(sheet).toContain(nama)
    expect(sheet).toContain(made.sidik)
    await page.goto(`${server.url}/staf/sistem`)
    expect(await mainText(page)).toContain('Whistleblowing System (WBS): Menerima laporan')
  }, 180_000)

  it('lets a report in, sealed to the two new keys, and the custodian open it', async () => {
    const warga = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await sendSealed(warga, server.url, LAPORAN)
    await warga.context().close()
    const [row] = await queryAt(
      server.adminUrl,
      `SELECT p.id, i.penerima FROM pengaduan p JOIN identitas i ON i."pengaduanId" = p.id WHERE p.samaran = $1`,
      [LAPORAN.samaran],
    )
    const keys = await queryAt(server.adminUrl, `SELECT penerima FROM "kunciIdentitas" WHERE status = 'AKTIF'`)
    expect([...(row?.penerima as string[])].sort()).toEqual(keys.map((key) => String(key.penerima)).sort())
    await openIdentity(penjaga.page, `${server.url}/staf/pengaduan/${String(row?.id)}`, sandiKunci)
    await penjaga.page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 60_000 })
  }, 120_000)
})

describe('after the founding', () => {
  it('a further post is only proposed, nobody confirms it in his first week, and then only with the code of who shall hold it', async () => {
    const sandi = await makeAccount(page, server.url, 'Sekretaris Kedua', 'sekretaris.kedua')
    await givePeran(page, server.url, 'Sekretaris Kedua', 'SEKRETARIS')
    await page.waitForSelector('#usulan')
    expect(await page.locator('#usulan').innerText()).toContain('Beri Sekretaris Kedua jabatan Sekretaris WBS')
    await ppdp.page.goto(`${server.url}/staf/kunci`)
    expect(await ppdp.page.locator('#usulan').innerText()).toContain('Anda belum tujuh hari menjabat')
    expect(await ppdp.page.locator('[name=kehadiran]').count()).toBe(0)
    await queryAt(server.adminUrl, `UPDATE "peranPetugas" SET "berlakuAt" = "berlakuAt" - interval '8 days', mulai = mulai - 8`)

    const kedua = await (await browser.newContext()).newPage()
    await signIn(kedua, server.url, 'sekretaris.kedua', sandi)
    await changeFirst(kedua, sandi, SANDI_ORANG)
    await kedua.click('a:has-text("Lihat kode konfirmasi Anda")')
    await kedua.waitForSelector('text=Setelah itu kode konfirmasi tampil di sini.')
    await enrol(kedua)
    const kode = await readKode(kedua, server.url)
    await confirm(ppdp.page, server.url, 'Beri Sekretaris Kedua jabatan', { kode, kehadiran: takeKode(ppdp) })
    await kedua.goto(`${server.url}/staf/kunci`)
    expect(await mainText(kedua)).toContain('Layanan WBS')
    await kedua.context().close()
  }, 120_000)

  it('the administrator sees half of a new password, and whoever confirms the other half', async () => {
    await openAccount(page, server.url, 'Sekretaris Inspektorat')
    await page.click('button:has-text("Atur ulang kata sandi")')
    await page.waitForSelector('#sandi-awal:has-text("separuh pertama")')
    const pertama = await page.locator('#sandi-awal .code').innerText()
    await confirm(inspektur.page, server.url, 'Atur ulang kata sandi Sekretaris Inspektorat', { kehadiran: takeKode(inspektur) })
    const kedua = await inspektur.page.locator('#usulan .code').innerText()
    const own = await (await browser.newContext()).newPage()
    await signIn(own, server.url, 'sekretaris', pertama, takeKode(sekretaris))
    await own.waitForSelector('[role=alert]')
    await signIn(own, server.url, 'sekretaris', pertama + kedua, takeKode(sekretaris))
    await changeFirst(own, pertama + kedua, 'bekantan pulang lewat muara')
    await own.context().close()
  }, 90_000)

  it('the console makes an administrator who may do nothing before somebody confirms him', async () => {
    await queryAt(server.adminUrl, `UPDATE petugas SET aktif = false WHERE "namaPengguna" = 'pengelola'`)
    await server.stop()
    again = await startServer({ dataDir: server.dataDir, port: server.port, env: { DEMO: 'off' } })
    const own = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await own.goto(linkOf(again.log()))
    const values = {
      nama: 'Pengelola Baru',
      jabatan: 'Pranata Komputer',
      namaPengguna: 'pengelola.baru',
      surel: 'baru@contoh.test',
      kataSandiBaru: SANDI,
      ulangiSandi: SANDI,
    }
    for (const [name, value] of Object.entries(values)) await own.fill(`[name=${name}]`, value)
    await own.fill('[name=kode2fa]', new TOTP({ secret: (await own.locator('form .code').innerText()).replaceAll(' ', '') }).generate())
    await own.click('button:has-text("Simpan dan selesaikan")')
    await own.waitForSelector('text=Anda belum berwenang')
    const [kode] = await own.locator('.slip .code').allInnerTexts()
    await signIn(own, again.url, 'pengelola.baru', SANDI, kode)
    await own.waitForURL(/\/staf$/)
    expect(await readKode(own, again.url)).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/)
    await own.goto(`${again.url}/staf/pengaturan`)
    expect(await own.content()).not.toContain('Sekretaris Inspektorat')
  }, 120_000)
})
