import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addWorkingDays, daysBetween, nextDay, officeDate } from '@/lib/domain/tenggat/kalender'
import { KALENDER } from '@/tests/builders/kalender'
import { launchBrowser } from '@/tests/support/browser'
import { queryAt } from '@/tests/support/database'
import { startServer, type TestServer } from '@/tests/support/server'
import { as, openFromQueue, press, step } from '@/tests/support/staff'

const PU = 'ketapang-opd-dinas-pekerjaan-umum-dan-penataan-ruang'
const PERHUBUNGAN = 'ketapang-opd-dinas-perhubungan'
const SANDI = 'pasar apung di pagi hari'
const TANGGAPAN = 'Terima kasih atas laporan Anda. Saluran di depan pasar sudah kami bersihkan dan penutupnya akan diganti bulan depan.'

let server: TestServer
let browser: Browser
let context: BrowserContext
let page: Page
let nomorTiket = ''
let kasus = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const main = (of: Page) => of.locator('main').innerText()
const row = async (sql: string) => (await queryAt(server.adminUrl, sql, [nomorTiket]))[0]

async function draft(staff: Page, hasil: string): Promise<void> {
  await step(staff, kasus, 'nota-dinas', 'button[value=AJUKAN]', async (form) => {
    await form.fill('[name=uraianLaporan]', 'Pelapor menyampaikan saluran air tersumbat di depan pasar.')
    await form.fill('[name=hasilTindakLanjut]', hasil)
    await form.fill('[name=konsepTanggapan]', TANGGAPAN)
  })
}

const sendBack = (staff: Page, catatan: string) =>
  step(staff, kasus, 'nota-dinas', 'button:has-text("Kembalikan konsep")', (form) => form.fill('[name=catatan]', catatan))

describe('a report to SP4N, from the account to the response', () => {
  it('is sent with a new account and lies in it', async () => {
    await page.goto(`${server.url}/lapor/sp4n`)
    // The way out comes with the tick that makes a report secret, and goes with it.
    const exit = () => page.locator('.exit a').isVisible()
    expect(await exit()).toBe(false)
    await page.check('[name=rahasia]')
    expect(await exit()).toBe(true)
    await page.uncheck('[name=rahasia]')
    expect(await exit()).toBe(false)
    await page.check('[name=jenisLaporan][value=PENGADUAN]')
    await page.fill('[name=judul]', 'Saluran air tersumbat di depan pasar')
    await page.fill('[name=isi]', 'Air menggenangi jalan setiap kali hujan sejak awal bulan ini.')
    await page.fill('[name=tanggalKejadian]', '2026-11-02')
    await page.click('summary:has-text("perangkat daerah yang berwenang")')
    await page.selectOption('[name=unitId]', PERHUBUNGAN)
    await page.check('[name=akun][value=BARU]')
    await page.fill('[name=samaran]', 'pelanduk_uji')
    await page.fill('[name=kataSandi]', SANDI)
    await page.check('[name=persetujuan]')
    await page.click('button:has-text("Kirim laporan")')
    await page.waitForURL(/sp4n\/tanda-terima/)
    nomorTiket = await page.locator('.slip .ticket').innerText()
    await page.goto(`${server.url}/akun`)
    expect(await main(page)).toContain(nomorTiket)
  })

  it('goes to the agency the reporter guessed, which gives it back as the wrong one and no longer sees it', async () => {
    await as(browser, server.url, 'admin.instansi', async (staff) => {
      kasus = await openFromQueue(staff, server.url, nomorTiket)
      await press(staff, kasus, 'Ambil pengaduan')
      await step(staff, kasus, 'teruskan', 'button:has-text("Teruskan")', async (form) => {
        expect(await form.inputValue('[name=utamaId]')).toBe(PERHUBUNGAN)
      })
    })
    await as(browser, server.url, 'admin.opd.2', async (staff) => {
      await staff.goto(`${kasus}/kembalikan`)
      await staff.fill('[name=catatan]', 'Saluran air ditangani Dinas Pekerjaan Umum.')
      await staff.click('button:has-text("Kembalikan")')
      await staff.waitForURL(/\/staf$/)
      await staff.goto(kasus)
      expect(await main(staff)).not.toContain(nomorTiket)
    })
    expect((await row('SELECT status FROM pengaduan WHERE "nomorTiket" = $1'))?.status).toBe('DIVERIFIKASI')
  })

  it('is forwarded to the right one, with the other as a supporter that sees it again', async () => {
    await as(browser, server.url, 'admin.instansi', async (staff) => {
      await step(staff, kasus, 'teruskan', 'button:has-text("Teruskan")', async (form) => {
        expect(await form.inputValue('[name=utamaId]')).toBe('')
        await form.selectOption('[name=utamaId]', PU)
        await form.check(`[name=pendukungId][value=${PERHUBUNGAN}]`)
      })
    })
    await as(browser, server.url, 'pejabat.penghubung.2', async (staff) => {
      await step(staff, kasus, 'substansi', 'button:has-text("Tambahkan masukan")', (form) =>
        form.fill('[name=substansi]', 'Lalu lintas dialihkan selama pekerjaan berlangsung.'),
      )
    })
    await as(browser, server.url, 'admin.opd', (staff) => press(staff, kasus, 'Serahkan ke Pejabat Penghubung'))
    await as(browser, server.url, 'pejabat.penghubung', async (staff) => {
      await step(staff, kasus, 'substansi', 'button:has-text("Berikan substansi")', (form) =>
        form.fill('[name=substansi]', 'Sumbatan lumpur sepanjang empat puluh meter sudah dibersihkan.'),
      )
    })
  })

  it('is drafted, returned twice and then signed by somebody else than its drafter', async () => {
    await as(browser, server.url, 'admin.opd', (staff) => draft(staff, 'Saluran sudah dibersihkan oleh tim.'))
    await as(browser, server.url, 'pejabat.penghubung', (staff) => sendBack(staff, 'Sebutkan tanggal pekerjaannya.'))
    await as(browser, server.url, 'admin.opd', async (staff) => {
      await staff.goto(`${kasus}/nota-dinas`)
      expect(await main(staff)).toContain('Sebutkan tanggal pekerjaannya.')
      await draft(staff, 'Saluran sudah dibersihkan pada 19 November 2026.')
    })
    await as(browser, server.url, 'pejabat.penghubung', (staff) => sendBack(staff, 'Tambahkan target penggantian penutup.'))
    await as(browser, server.url, 'admin.opd', (staff) =>
      draft(staff, 'Saluran dibersihkan 19 November 2026; penutup diganti bulan depan.'),
    )
    await as(browser, server.url, 'pejabat.penghubung', async (staff) => {
      await press(staff, kasus, 'Tanda tangani nota dinas')
      await staff.goto(`${kasus}/versi/nota-dinas`)
      expect(await staff.locator('ins').count()).toBeGreaterThan(0)
      expect((await staff.request.get(`${kasus}/surat/nota-dinas`)).headers()['content-type']).toBe('application/pdf')
    })
    const memos = await queryAt(
      server.adminUrl,
      'SELECT n.status FROM "notaDinas" n JOIN pengaduan p ON p.id = n."pengaduanId" WHERE p."nomorTiket" = $1 ORDER BY n.versi',
      [nomorTiket],
    )
    expect(memos.map((memo) => memo.status)).toEqual(['DIKEMBALIKAN', 'DIKEMBALIKAN', 'DITANDATANGANI'])
  })

  it('is answered; the reporter reads it, replies, and the clock of five days begins anew', async () => {
    await as(browser, server.url, 'admin.opd', async (staff) => {
      await step(staff, kasus, 'tanggapan', 'button:has-text("Unggah tanggapan")', async (form) => {
        expect(await form.inputValue('[name=tanggapan]')).toBe(TANGGAPAN)
      })
    })
    await page.goto(`${server.url}/akun`)
    await page.click('button:has-text("Buka")')
    await page.waitForURL(/\/lacak/)
    expect(await main(page)).toContain('Saluran di depan pasar sudah kami bersihkan')
    await page.fill('[name=pesan]', 'Penutup saluran masih rusak, mohon ditindaklanjuti.')
    await page.click('form:has([name=pesan]) button[type=submit]')
    await page.waitForURL(/kabar=terkirim/)
    const clock = await row(
      `SELECT count(*)::int AS n FROM tenggat t JOIN pengaduan p ON p.id = t."pengaduanId" WHERE p."nomorTiket" = $1 AND t.jenis = 'PENYELESAIAN' AND t.status = 'BERJALAN' AND t.anggaran = 5`,
    )
    expect(clock?.n).toBe(1)
  })

  it('is answered once more and confirmed by the reporter', async () => {
    await as(browser, server.url, 'pejabat.penghubung', (staff) =>
      step(staff, kasus, 'substansi', 'button:has-text("Berikan substansi")', (form) =>
        form.fill('[name=substansi]', 'Penutup saluran sudah diganti hari ini.'),
      ),
    )
    await as(browser, server.url, 'admin.opd', (staff) => draft(staff, 'Penutup saluran sudah diganti hari ini.'))
    await as(browser, server.url, 'pejabat.penghubung.plh', (staff) => press(staff, kasus, 'Tanda tangani nota dinas'))
    await as(browser, server.url, 'admin.opd', (staff) =>
      step(staff, kasus, 'tanggapan', 'button:has-text("Unggah tanggapan")', async () => undefined),
    )
    await page.goto(`${server.url}/lacak`)
    await page.click('button:has-text("Ya, laporan saya selesai")')
    await page.locator('h1:has-text("Selesai")').waitFor()
    expect((await row('SELECT status FROM pengaduan WHERE "nomorTiket" = $1'))?.status).toBe('SELESAI')
  })
})

describe('a response nobody replies to', () => {
  it('stands on the last of ten working days and is closed by the site on the day after', async () => {
    const [kasusDemo] = await queryAt(
      server.adminUrl,
      `SELECT p.id, max(k."dikirimAt") AS at FROM pengaduan p JOIN kiriman k ON k."pengaduanId" = p.id WHERE p.samaran = 'tarsius' GROUP BY p.id`,
    )
    const batas = addWorkingDays(officeDate(kasusDemo?.at as Date), 10, KALENDER)
    const statusOf = async (at: TestServer) =>
      (await queryAt(at.adminUrl, 'SELECT status FROM pengaduan WHERE id = $1', [kasusDemo?.id]))[0]?.status
    const { dataDir } = server
    await server.stop()
    for (const [hari, status] of [
      [batas, 'DIJAWAB'],
      [nextDay(batas), 'SELESAI'],
    ] as const) {
      server = await startServer({ dataDir, env: { KUMBANG_CLOCK_OFFSET_DAYS: String(daysBetween(officeDate(new Date()), hari)) } })
      // The site looks for silent cases half a second after its start.
      for (let i = 0; i < 20 && (status === 'DIJAWAB' ? i < 8 : (await statusOf(server)) !== status); i += 1)
        await new Promise((next) => setTimeout(next, 500))
      expect([hari, await statusOf(server)]).toEqual([hari, status])
      if (status === 'DIJAWAB') await server.stop()
    }
    await as(browser, server.url, 'admin.opd', async (staff) => {
      await staff.goto(`${server.url}/staf/pengaduan/${String(kasusDemo?.id)}`)
      expect(await main(staff)).toContain('Selesai karena tidak ada balasan')
    })
  })
})
