import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '@/tests/support/browser'
import { fillIdentitas, openLacak, pdf, sendSealed, type Laporan } from '@/tests/support/journey'
import { startServer, type TestServer } from '@/tests/support/server'

const ISI = 'Warga diminta membayar dua kali lipat, dan kuitansinya tidak pernah diberikan kepada siapa pun.'
const NAMA = 'Sulastri Rahasianama'

const LAPORAN: Laporan = {
  samaran: 'tetap_ada',
  nama: 'Rahayu Contoh',
  nik: '6201990101900001',
  telepon: '0811 0000 0012',
  alamat: 'Jalan Rekaan 7',
  email: '',
  kirimJawaban: 'HALAMAN',
  judul: 'Warga diminta membayar untuk surat',
  isi: ISI,
  bukti: [{ name: 'kuitansi.pdf', mimeType: 'application/pdf', buffer: pdf('kuitansi') }],
}

let server: TestServer
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

/** A phone of its own, with nothing of the test before. */
async function freshPhone(): Promise<void> {
  await context?.close()
  context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
}

const kept = () => page.evaluate(() => Object.entries(sessionStorage).filter(([key]) => key.startsWith('draf:')))

/** Waits until what was typed last lies sealed in the tab. */
async function settled(): Promise<void> {
  await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('draf:')))
  await page.waitForTimeout(900)
}

async function typeIdentity(path: string): Promise<void> {
  await page.goto(server.url + path)
  await page.fill('[name=nama]', NAMA)
  // The next screens are not shown yet; it is the same form all the same.
  for (const [name, text] of Object.entries({ alamat: 'Gang Sunyi 4', isi: ISI }))
    await page.locator(`[name=${name}]`).evaluate((area: HTMLTextAreaElement, typed) => {
      area.value = typed
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
  await settled()
}

const readBack = async () => [await page.inputValue('[name=nama]'), await page.inputValue('[name=alamat]')]

describe.each(['/lapor/wbs', '/lapor/dumas'])('what is typed into %s', (path) => {
  it('is back after a reload, and lies in the tab only as ciphertext', async () => {
    await freshPhone()
    await typeIdentity(path)
    const stored = JSON.stringify(await kept())
    expect(stored).toContain('draf:')
    expect(stored).not.toContain(NAMA)
    expect(stored).not.toContain('Gang Sunyi')
    await page.reload()
    await page.waitForSelector('text=dipulihkan')
    expect(await readBack()).toEqual([NAMA, 'Gang Sunyi 4'])
  }, 60_000)

  it('is back after Back and Forward, and in the other language', async () => {
    await page.goto(`${server.url}/kontak`)
    await page.goBack()
    await page.waitForSelector('text=dipulihkan')
    expect(await readBack()).toEqual([NAMA, 'Gang Sunyi 4'])
    await page.goto(`${server.url}/en${path}`)
    await page.waitForSelector('text=put back')
    expect(await readBack()).toEqual([NAMA, 'Gang Sunyi 4'])
  }, 60_000)

  it('is back in a tab that the system threw away, and in no other tab', async () => {
    const state = await page.evaluate(() => Object.entries(sessionStorage))
    const again = await context.newPage()
    await again.addInitScript((entries) => entries.forEach(([key, value]) => sessionStorage.setItem(key, value)), state)
    await again.goto(server.url + path)
    await again.waitForSelector('text=dipulihkan')
    expect(await again.inputValue('[name=nama]')).toBe(NAMA)
    await again.close()
    const other = await context.newPage()
    await other.goto(server.url + path)
    await other.waitForTimeout(800)
    expect(await other.inputValue('[name=nama]')).toBe('')
    await other.close()
  }, 60_000)

  it('comes back with the files the server holds for it, under the key they wait under', async () => {
    await freshPhone()
    await typeIdentity(path)
    await page.setInputFiles('[name=bukti]', [{ name: 'kuitansi.pdf', mimeType: 'application/pdf', buffer: pdf('kuitansi') }])
    await page.waitForSelector('[name=buktiTerkirim][value="kuitansi.pdf"]', { state: 'attached' })
    const kunci = await page.inputValue('[name=kunciKirim]')
    await page.waitForTimeout(900)
    expect(JSON.stringify(await kept())).not.toContain(kunci.slice(0, 32))
    await page.reload()
    await page.waitForSelector('text=dipulihkan')
    await page.waitForSelector('[name=buktiTerkirim][value="kuitansi.pdf"]', { state: 'attached' })
    expect(await page.inputValue('[name=kunciKirim]')).toBe(kunci)
  }, 60_000)

  it('waits in the tab while the server cannot hand out its half', async () => {
    await freshPhone()
    await typeIdentity(path)
    await page.route('**/api/draf/*', (route) => route.fulfill({ status: 503 }))
    await page.reload()
    await page.waitForTimeout(1000)
    await page.unroute('**/api/draf/*')
    await page.reload()
    await page.waitForSelector('text=dipulihkan')
    expect(await readBack()).toEqual([NAMA, 'Gang Sunyi 4'])
  })

  it('cannot be opened without the server, nor with the id of another day', async () => {
    await page.route('**/api/draf/**', (route) => route.abort())
    await page.goto(server.url + path)
    await page.waitForTimeout(800)
    expect(await page.inputValue('[name=nama]')).toBe('')
    await page.unroute('**/api/draf/**')
    for (const id of ['x', `${'0'.repeat(32)}.lzzzzzzz.${'A'.repeat(22)}`])
      expect((await page.request.get(`${server.url}/api/draf/${id}`)).status()).toBe(404)
  }, 60_000)

  it('is gone once it is cleared, and after the quick exit', async () => {
    await typeIdentity(path)
    await page.reload()
    await page.click('button:has-text("Hapus isian")')
    await page.waitForFunction(() => Object.keys(sessionStorage).every((key) => !key.startsWith('draf:')))
    await typeIdentity(path)
    await page.route('**/keluar-cepat', (route) => route.fulfill({ body: '<p>netral</p>', contentType: 'text/html' }))
    await page.click('.exit a')
    await page.waitForSelector('text=netral')
    expect(await kept()).toEqual([])
  }, 60_000)
})

describe('the steps of a report', () => {
  it('are entries of the history: Back is one step back, with every answer', async () => {
    await freshPhone()
    await page.goto(`${server.url}/kontak`)
    await page.goto(`${server.url}/lapor/wbs`)
    await fillIdentitas(page, { ...LAPORAN, nama: NAMA })
    await page.click('button:has-text("Lanjut ke kontak")')
    await page.waitForSelector('[name=telepon]:visible')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kontak dan jawaban')
    await page.fill('[name=telepon]', '0811 0000 0012')
    await page.goBack()
    await page.waitForSelector('[name=nama]:visible')
    expect(await page.inputValue('[name=nama]')).toBe(NAMA)
    await page.goForward()
    await page.waitForSelector('[name=telepon]:visible')
    expect(await page.inputValue('[name=telepon]')).toBe('0811 0000 0012')
  }, 60_000)

  it('ask before they are left with words in them', async () => {
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.click('nav a[href="/lacak"], a.brand')
    await page.waitForURL((url) => !url.pathname.startsWith('/lapor/wbs'))
    expect(asked).toEqual(['beforeunload'])
  }, 60_000)
})

describe('after a session', () => {
  it('of a reporter ended, his message is still there once he has signed in again, and gone once it is sent', async () => {
    await freshPhone()
    const kode = await sendSealed(page, server.url, LAPORAN)
    expect(await kept()).toEqual([])
    await openLacak(page, server.url, kode)
    await page.fill('[name=pesan]', 'Saya punya dua saksi yang bersedia.')
    await settled()
    await context.clearCookies()
    await page.click('button:has-text("Kirim")')
    await page.waitForSelector('[name=kodeAkses]')
    await openLacak(page, server.url, kode)
    await page.waitForSelector('text=dipulihkan')
    expect(await page.inputValue('[name=pesan]')).toBe('Saya punya dua saksi yang bersedia.')
    await page.click('button:has-text("Kirim")')
    await page.waitForSelector('text=Saya punya dua saksi yang bersedia.')
    await page.reload()
    await page.waitForTimeout(800)
    expect(await page.inputValue('[name=pesan]')).toBe('')
  }, 120_000)

  it('of a petugas ended, he signs in and is back at his page with his text', async () => {
    await freshPhone()
    const { DEMO_PASSWORD } = await import('@/scripts/lib/demo-accounts.mjs')
    const signIn = async () => {
      await page.fill('[name=namaPengguna]', 'admin.sistem')
      await page.fill('[name=kataSandi]', DEMO_PASSWORD)
      await page.click('form:has([name=kataSandi]) button[type=submit]')
      await page.waitForURL(/\/staf/)
    }
    await page.goto(`${server.url}/masuk`)
    await signIn()
    const alamat = `${server.url}/staf/pengaturan/unit/impor`
    await page.goto(alamat)
    await page.fill('[name=tabel]', 'Dinas Percobaan Satu\nDinas Percobaan Dua')
    await settled()
    await context.clearCookies()
    await page.click('button:has-text("Periksa daftar")')
    await page.waitForURL(/\/masuk/)
    await signIn()
    await page.waitForURL(/pengaturan\/unit\/impor/)
    await page.waitForSelector('text=dipulihkan')
    expect(await page.inputValue('[name=tabel]')).toBe('Dinas Percobaan Satu\nDinas Percobaan Dua')
  }, 120_000)
})
