import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '@/tests/support/browser'
import { queryAt } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'
import { changeFirst, linkOf, openAccount, signIn } from '@/tests/support/orang'
import { startServer, type TestServer } from '@/tests/support/server'
import { openFromQueue, press, step } from '@/tests/support/staff'

/** A government far away, which nobody in the code ever heard of. Its clocks run two hours ahead of those of the demo. */
const PEMDA = 'Pemerintah Kabupaten Nirmala Timur'
const WILAYAH = 'Kabupaten Nirmala Timur'
const SANDI = 'ulin tua di hulu sungai'
const SANDI_ORANG = 'rotan panjang di tepi rawa'
const TANGGAPAN = 'Terima kasih atas laporan Anda. Lampu jalan di depan pasar sudah kami ganti dan menyala sejak kemarin malam.'
/** Offices of the demo, and of whoever wrote the first lines. */
const ASING = /Kotawaringin|Ketapang|Kalimantan|Pontianak|Pangkalan Bun|Sumoharjo|24475|3069638|WIB\b|ITKAB|ITPROV/i

let server: TestServer
let browser: Browser
let page: Page
let kasus = ''
let nomorTiket = ''

beforeAll(async () => {
  server = await startServer({ env: { DEMO: 'off' } })
  browser = await launchBrowser()
  page = await freshPage()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

async function freshPage(): Promise<Page> {
  const own = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  own.setDefaultTimeout(20_000)
  return own
}

const main = (of: Page) => of.locator('main').innerText()
const whole = (of: Page) => of.locator('body').innerText()

async function fillProfil(nama: string, singkatan: string): Promise<void> {
  const values = {
    namaInstansi: nama,
    pemda: PEMDA,
    singkatan,
    alamatInstansi: `Jalan Cenderawasih 7, Nirmala`,
    tempat: 'Nirmala',
    kodePos: '99352',
    teleponInstansi: '(0967) 555100',
  }
  for (const [name, value] of Object.entries(values)) await page.fill(`[name=${name}]`, value)
}

describe('a regency far away', () => {
  it('is founded with its first layanan, and its villages by their official codes', async () => {
    await page.goto(linkOf(server.log()))
    await page.selectOption('[name=kodeWilayah]', '91.03')
    await page.check('[name=layanan][value=SP4N]')
    await fillProfil('Dinas Komunikasi dan Informatika', 'DISKOMINFO')
    const admin = {
      nama: 'Pengelola Situs',
      jabatan: 'Pranata Komputer',
      namaPengguna: 'pengelola',
      kataSandiBaru: SANDI,
      ulangiSandi: SANDI,
    }
    for (const [name, value] of Object.entries(admin)) await page.fill(`[name=${name}]`, value)
    const rahasia = (await page.locator('form .code').innerText()).replaceAll(' ', '')
    await page.fill('[name=kode2fa]', new TOTP({ secret: rahasia }).generate())
    await page.click('button:has-text("Simpan dan selesaikan")')
    await page.waitForURL(/mulai\/selesai/)
    const [kode] = await page.locator('.slip .code').allInnerTexts()
    await signIn(page, server.url, 'pengelola', SANDI, kode)
    await page.waitForURL(/\/staf\/sistem$/)
    const [row] = await queryAt(
      server.adminUrl,
      `SELECT count(*)::int AS n FROM unit WHERE jenis IN ('DESA', 'KELURAHAN') AND id LIKE '91.03.%'`,
    )
    expect(Number(row?.n)).toBeGreaterThan(100)
  }, 120_000)

  it('opens the two others beside it: one office for both, nothing of them shown before it is ready', async () => {
    for (const [layanan, sama] of [
      ['wbs', ''],
      ['dumas', 'WBS'],
    ] as const) {
      await page.goto(`${server.url}/staf/pengaturan/layanan/${layanan}`)
      if (sama !== '') await page.selectOption('[name=sama]', sama)
      await fillProfil('Inspektorat Daerah', layanan === 'wbs' ? 'ITDA' : 'ITDADUM')
      await page.click('button:has-text("Siapkan layanan")')
      await page.waitForURL(/pengaturan\/layanan$/)
    }
    const daftar = await main(page)
    expect(daftar.match(/Disiapkan/g)).toHaveLength(3)
    expect(daftar).toContain('Kunci pemulihan belum aktif.')
    const warga = await freshPage()
    await warga.goto(`${server.url}/lapor`)
    expect(await main(warga)).toContain('Laporan belum dapat diterima di sini')
    await warga.context().close()
  }, 60_000)

  it('takes its agencies from a pasted table, looked at before it is taken', async () => {
    await page.goto(`${server.url}/staf/pengaturan/unit/impor`)
    await page.fill(
      '[name=tabel]',
      'No\tPerangkat daerah\n1\tDinas Pekerjaan Umum\n2\tDinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan\n3\tX',
    )
    await page.click('button:has-text("Periksa daftar")')
    await page.waitForSelector('text=Terlalu pendek')
    expect(await page.locator('button:has-text("Simpan")').count()).toBe(0)
    await page.fill('[name=tabel]', '1\tDinas Pekerjaan Umum\n2\tDinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan')
    await page.click('button:has-text("Periksa daftar")')
    await page.click('button:has-text("Simpan 2 unit")')
    await page.waitForURL(/jenis=OPD/)
    expect(await main(page)).toContain('Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan')
  }, 60_000)
})

const KANTOR = 'Dinas Komunikasi dan Informatika'
const ORANG = [
  ['Admin Satu', 'admin.satu', 'ADMIN_INSTANSI', KANTOR],
  ['Kepala Dinas', 'kepala.dinas', 'KEPALA', KANTOR],
  ['Moderator Satu', 'moderator.satu', 'MODERATOR', KANTOR],
  ['Operator PU', 'operator.pu', 'ADMIN_OPD', 'Dinas Pekerjaan Umum'],
  ['Penghubung PU', 'penghubung.pu', 'PEJABAT_PENGHUBUNG', 'Dinas Pekerjaan Umum'],
] as const

async function work(namaPengguna: string, act: (staff: Page) => Promise<void>): Promise<void> {
  const staff = await freshPage()
  await signIn(staff, server.url, namaPengguna, SANDI_ORANG)
  await staff.waitForURL(/\/staf$/)
  await act(staff)
  expect(await whole(staff)).not.toMatch(ASING)
  await staff.context().close()
}

describe('its people', () => {
  it('are made, sit in their units and hold their posts; the layanan opens with the last of them', async () => {
    for (const [nama, namaPengguna, peran, unit] of ORANG) {
      await page.goto(`${server.url}/staf/pengaturan`)
      await page.fill('form:has([name=namaPengguna]) [name=nama]', nama)
      await page.fill('[name=jabatan]', 'Analis')
      await page.fill('[name=namaPengguna]', namaPengguna)
      await page.fill('[name=pangkat]', 'Penata (III/c)')
      await page.selectOption('[name=unitId]', { label: unit })
      await page.click('button:has-text("Buat akun")')
      const sandi = await page.locator('#sandi-awal .code').innerText()
      await openAccount(page, server.url, nama)
      await page.selectOption('[name=layanan]', 'SP4N')
      await page.selectOption('[name=peran]', peran)
      await page.click('button:has-text("Beri peran")')
      await page.waitForSelector('table td:has-text("SP4N")')
      const own = await freshPage()
      await signIn(own, server.url, namaPengguna, sandi)
      await changeFirst(own, sandi, SANDI_ORANG)
      await own.context().close()
    }
    await page.goto(`${server.url}/staf/pengaturan/layanan`)
    expect(await page.locator('tr:has-text("SP4N")').innerText()).toContain('Menerima laporan')
  }, 240_000)
})

describe('a report to it', () => {
  it('is sent on a phone; every page names this office and no other', async () => {
    const warga = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    warga.setDefaultTimeout(20_000)
    for (const path of [
      '/',
      '/lapor',
      '/kontak',
      '/tata-cara',
      '/privasi',
      '/standar/sp4n',
      '/lacak',
      '/pengaduan',
      '/statistik',
      '/masuk',
      '/en',
      '/en/kontak',
    ]) {
      await warga.goto(server.url + path)
      expect([path, `${await warga.title()} ${await whole(warga)}`]).not.toEqual([path, expect.stringMatching(ASING)])
    }
    await warga.goto(`${server.url}/lapor?wilayah=kabupaten-nirmala-timur&perihal=layanan&rahasia=tidak&kirim=1`)
    expect(await main(warga)).toContain(`Dinas Komunikasi dan Informatika ${WILAYAH}`)
    await warga.click('a[href="/lapor/sp4n"]')
    await warga.check('[name=jenisLaporan][value=PENGADUAN]')
    await warga.fill('[name=judul]', 'Lampu jalan padam di depan pasar')
    await warga.fill('[name=isi]', 'Lampu padam sejak dua pekan, jalan gelap setiap malam.')
    await warga.fill('[name=tanggalKejadian]', '2026-11-02')
    await warga.check('[name=akun][value=BARU]')
    await warga.fill('[name=samaran]', 'cenderawasih_satu')
    await warga.fill('[name=kataSandi]', 'pasar apung di pagi hari')
    await warga.check('[name=persetujuan]')
    await warga.click('button:has-text("Kirim laporan")')
    await warga.waitForURL(/sp4n\/tanda-terima/)
    expect(await whole(warga)).toContain('WIT')
    expect(await whole(warga)).not.toMatch(ASING)
    nomorTiket = await warga.locator('.slip .ticket').innerText()
    await warga.context().close()
  }, 120_000)

  it('goes through its desk, its agency and its liaison to the response; its memo bears the head and number of the agency', async () => {
    await work('admin.satu', async (staff) => {
      kasus = await openFromQueue(staff, server.url, nomorTiket)
      await press(staff, kasus, 'Ambil pengaduan')
      await step(staff, kasus, 'teruskan', 'button:has-text("Teruskan")', (form) =>
        form.selectOption('[name=utamaId]', { label: 'Dinas Pekerjaan Umum' }).then(() => undefined),
      )
    })
    await work('operator.pu', (staff) => press(staff, kasus, 'Serahkan ke Pejabat Penghubung'))
    await work('penghubung.pu', (staff) =>
      step(staff, kasus, 'substansi', 'button:has-text("Berikan substansi")', (form) =>
        form.fill('[name=substansi]', 'Lampu sudah diganti.'),
      ),
    )
    await work('operator.pu', (staff) =>
      step(staff, kasus, 'nota-dinas', 'button[value=AJUKAN]', async (form) => {
        await form.fill('[name=uraianLaporan]', 'Pelapor menyampaikan lampu jalan padam di depan pasar.')
        await form.fill('[name=hasilTindakLanjut]', 'Lampu sudah diganti kemarin.')
        await form.fill('[name=konsepTanggapan]', TANGGAPAN)
      }),
    )
    await work('penghubung.pu', async (staff) => {
      await press(staff, kasus, 'Tanda tangani nota dinas')
      const pdf = await textOfPdf(await (await staff.request.get(`${kasus}/surat/nota-dinas`)).body())
      expect(pdf).toContain(PEMDA.toUpperCase())
      expect(pdf).toContain('DINAS PEKERJAAN UMUM')
      expect(pdf).toContain('Penata (III/c)')
      expect(pdf).not.toMatch(ASING)
    })
    await work('operator.pu', (staff) => step(staff, kasus, 'tanggapan', 'button:has-text("Unggah tanggapan")', async () => undefined))
    const [row] = await queryAt(server.adminUrl, 'SELECT status FROM pengaduan WHERE "nomorTiket" = $1', [nomorTiket])
    expect(row?.status).toBe('DIJAWAB')
  }, 240_000)

  it('leaves nothing of another office in a mail or a paper of the site', async () => {
    const rows = await queryAt(server.adminUrl, `SELECT coalesce(naskah::text, '') AS teks FROM "dokumenTerbit"`).catch(() => [])
    for (const { teks } of rows) expect(String(teks)).not.toMatch(ASING)
    expect(server.log()).not.toMatch(/"level":"error"/)
  })
})
