import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { DEMO_CUSTODIAN_PASSPHRASE, DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { judgeAsItStands } from '@/tests/support/axe'
import { follow, launchBrowser } from '@/tests/support/browser'
import { queryAt, type TestDatabase } from '@/tests/support/database'
import { formsOf } from '@/tests/support/marker-forms'
import { buatSalinan, isHitam, pilihPindaian, suratFoto, suratPdf, warnaGambar, warnaKanvas } from '@/tests/support/pindaian'
import { recordTraffic, type RecordingProxy } from '@/tests/support/recording-proxy'
import { startServer, type TestServer } from '@/tests/support/server'
import { as, openFromQueue, press } from '@/tests/support/staff'

const GAMBAR = process.env.KUMBANG_SHOTS

let server: TestServer
let browser: Browser
let proxy: RecordingProxy
let alamat: string

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  proxy = await recordTraffic(server.port)
  alamat = `http://localhost:${proxy.port}`
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await proxy?.close()
  await server?.dispose()
})

async function shot(page: Page, name: string): Promise<void> {
  if (GAMBAR) await page.locator('.field:has(#pindaian)').screenshot({ path: path.join(GAMBAR, `${name}.png`) })
}

/** Everything of the desk's form but the scan. */
async function isi(page: Page): Promise<void> {
  await page.check('[name=cara][value=SURAT]')
  await page.fill('[name=tanggalTerima]', '2026-01-05')
  await page.fill('[name=perihal]', 'Pengaduan pungutan')
  await page.check('[name=jenisPelapor][value=PERORANGAN]')
  await page.fill('[name=nama]', 'Pelapor Rekaan')
  await page.fill('[name=nik]', '6104990101900002')
  await page.check('[name=jenisKelamin][value=PEREMPUAN]')
  await page.selectOption('[name=pekerjaan]', 'PETANI')
  await page.fill('[name=telepon]', '0812 0000 0034')
  await page.fill('[name=alamat]', 'Jalan Rekaan 7')
  await page.fill('[name=kecamatan]', 'Pontianak Kota, Pontianak')
  await page.check('[name=kirimJawaban][value=SURAT]')
  await page.check('[name=kategori][value=OPD]')
  await page.selectOption('[name=unitId]', 'provinsi-opd-dinas-perhubungan')
  await page.check('[name=jenisDugaan][value=PUNGLI]')
  await page.fill('[name=judul]', 'Pungutan di loket angkutan')
  await page.fill('[name=apa]', 'Pemohon diminta membayar.')
  await page.fill('[name=kapan]', 'September 2026')
  await page.fill('[name=dimana]', 'Loket pelayanan')
  await page.fill('[name=sumberInformasi]', 'Pemohon lain di ruang tunggu')
}

const nomorDi = async (page: Page) => (await page.locator('.letter').first().innerText()).match(/DUMAS-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? ''

/** The desk hands the case on; its handler's page of the letter is opened. */
async function serahkan(nomor: string): Promise<string> {
  let kasus = ''
  await as(browser, alamat, 'petugas.penerima.dumas', async (page) => {
    kasus = await openFromQueue(page, alamat, nomor)
    await press(page, kasus, 'Serahkan ke Perencanaan')
  })
  return kasus
}

/** Nothing that travelled or lies stored holds the marker in any dress. */
async function takAda(penanda: string): Promise<void> {
  const received = proxy.received()
  for (const bytes of formsOf(penanda)) expect([penanda, received.includes(bytes)]).toEqual([penanda, false])
  const database = { queryAsAdmin: (sql: string, values?: unknown[]) => queryAt(server.adminUrl, sql, values) } as TestDatabase
  expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes(penanda)).map(({ tempat }) => tempat)).toEqual([])
  await takTersimpan(penanda)
}

function readOrEmpty(file: string): Buffer {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

async function takTersimpan(penanda: string): Promise<void> {
  const files = fs.readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(100)
  const forms = formsOf(penanda)
  const found = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      // The database takes files of its own away while this reads.
      const stored = readOrEmpty(file)
      return forms.some((bytes) => stored.includes(bytes))
    })
  expect(found).toEqual([])
}

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const paper = page.locator('.lembar-tutup')
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  if (!box) throw new Error('no page')
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at(to), { steps: 4 })
  await page.mouse.up()
}

describe('a photographed letter on a small screen, with scripts', () => {
  const penanda = 'Penandafoto Rahmawati'
  let nomor = ''

  it('is covered by buttons and keys, and refused while it is not', async () => {
    await as(browser, alamat, 'petugas.penerima.dumas', async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${alamat}/staf/pengaduan/baru`)
      await page.waitForSelector('text=Aslinya disegel di peramban Anda')
      await isi(page)
      await page.click('button:has-text("Catat pengaduan")')
      expect(await page.locator('.errors li').allInnerTexts()).toEqual(['Pilih pindaian surat yang diterima.'])
      await pilihPindaian(page, await suratFoto(penanda))
      await page.click('button:has-text("Buat salinan untuk petugas")')
      expect(await page.locator('#pindaian-salah').innerText()).toContain('paling sedikit satu penutup')
      await page.click('button:has-text("Tutup kepala surat")')
      await page.click('button:has-text("Tambah penutup")')
      const bar = page.locator('.penutup').nth(1)
      await bar.focus()
      for (let n = 0; n < 30; n += 1) await page.keyboard.press('ArrowDown')
      for (let n = 0; n < 10; n += 1) await page.keyboard.press('ArrowUp')
      for (let n = 0; n < 20; n += 1) await page.keyboard.press('Shift+ArrowDown')
      for (let n = 0; n < 20; n += 1) await page.keyboard.press('ArrowLeft')
      expect(await bar.getAttribute('aria-label')).toMatch(/^Penutup 2: kiri 0%, atas \d+%, lebar 60%, tinggi \d+%$/)
      await shot(page, 'tutup-390')
      expect(await judgeAsItStands(page)).toEqual([])
      await page.click('button:has-text("Buat salinan untuk petugas")')
      expect(await page.locator('#pindaian-salah').innerText()).toContain('sudah memeriksa semua halaman')
      await page.click('button:has-text("Catat pengaduan")')
      expect(await page.locator('.errors li').allInnerTexts()).toEqual([expect.stringContaining('Tutupi dahulu halaman surat')])
      await buatSalinan(page)
      await shot(page, 'siap-390')
      expect(await judgeAsItStands(page)).toEqual([])
      expect(await page.locator('img.evidence').evaluate((picture) => picture.getBoundingClientRect().right <= window.innerWidth)).toBe(
        true,
      )
      await page.click('button:has-text("Catat pengaduan")')
      await page.waitForURL(/baru\/tanda-terima/)
      nomor = await nomorDi(page)
    })
  })

  it('reaches its handler black under the bars, without name or metadata; nothing else of it travelled or is stored', async () => {
    const kasus = await serahkan(nomor)
    await as(browser, alamat, 'kasubbag.perencanaan', async (page) => {
      await page.goto(kasus)
      await page.click('a:has-text("surat-1.jpg")')
      await page.waitForSelector('img.evidence')
      const href = (await page.getAttribute('a:has-text("Unduh berkas")', 'href')) ?? ''
      const bytes = Buffer.from(await page.evaluate(async (url) => [...new Uint8Array(await (await fetch(url)).arrayBuffer())], href))
      const warna = await warnaGambar(bytes)
      expect([isHitam(warna.kepala), isHitam(warna.tandaTangan), isHitam(warna.tengah)]).toEqual([true, true, false])
      expect(formsOf(penanda).some((form) => bytes.includes(form)) || bytes.includes('Exif')).toBe(false)
    })
    await takAda(penanda)
  })
})

describe('a letter of two pages on a wide screen, with scripts', () => {
  const penanda = 'Penandalembar Sukmawati'
  let nomor = ''
  let kasus = ''

  it('is covered by mouse, page by page', async () => {
    await as(browser, alamat, 'petugas.penerima.dumas', async (page) => {
      await page.goto(`${alamat}/staf/pengaduan/baru`)
      await page.waitForSelector('text=Aslinya disegel di peramban Anda')
      await isi(page)
      await pilihPindaian(page, await suratPdf(penanda))
      await drag(page, [0.01, 0.01], [0.99, 0.2])
      await page.click('button:has-text("Tutup tanda tangan")')
      await shot(page, 'tutup-1280')
      expect(await judgeAsItStands(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await shot(page, 'tutup-1280-gelap')
      expect(await judgeAsItStands(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      await page.click('button:has-text("Halaman berikutnya")')
      expect(await page.locator('.penutup').count()).toBe(0)
      await page.click('button:has-text("Tutup kepala surat")')
      await page.click('button:has-text("Tambah penutup")')
      await page.click('button:has-text("Hapus penutup")')
      expect(await page.locator('.tutup [role=status]').innerText()).toContain('1 penutup di halaman ini, 3 seluruhnya')
      await buatSalinan(page)
      await page.waitForSelector('.paper-page canvas')
      await shot(page, 'siap-1280')
      await page.click('button:has-text("Catat pengaduan")')
      await page.waitForURL(/baru\/tanda-terima/)
      nomor = await nomorDi(page)
    })
  })

  it('reaches its handler as pictures of pages: black under the bars, without a letter of text', async () => {
    kasus = await serahkan(nomor)
    await as(browser, alamat, 'kasubbag.perencanaan', async (page) => {
      await page.goto(kasus)
      await page.click('a:has-text("surat-1.pdf")')
      await page.waitForSelector('.paper-page canvas >> nth=1')
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLCanvasElement>('.paper-page canvas')].every(
          (canvas) =>
            (canvas.getContext('2d')?.getImageData(Math.floor(canvas.width / 2), Math.floor(canvas.height / 2), 1, 1).data[1] ?? 0) > 100,
        ),
      )
      const [satu, dua] = [await warnaKanvas(page, '.paper-page canvas', 0), await warnaKanvas(page, '.paper-page canvas', 1)]
      expect([isHitam(satu.kepala), isHitam(satu.tandaTangan), isHitam(satu.tengah)]).toEqual([true, true, false])
      expect([isHitam(dua.kepala), isHitam(dua.tandaTangan), isHitam(dua.tengah)]).toEqual([true, false, false])
      expect(await page.locator('main').innerText()).not.toContain(penanda)
    })
    await takAda(penanda)
  })

  it('opens for the custodian with the name it came under, on record', async () => {
    await as(browser, alamat, 'pemegang.identitas.dumas', async (page) => {
      await page.goto(`${kasus}/identitas/asli`)
      await page.click('a:has-text("Surat yang dipindai")')
      await page.check('[name=alasan][value=KEABSAHAN]')
      await page.fill('[name=dasar]', 'Surat tugas 7')
      await page.fill('[name=uraian]', 'Memeriksa tanda tangan pada surat.')
      await page.fill('#sandi', DEMO_CUSTODIAN_PASSPHRASE)
      await page.click('button:has-text("Buka berkas asli")')
      await page.waitForSelector('.paper-page canvas', { timeout: 60_000 })
      expect(await page.locator('main').innerText()).toContain(`Nama berkas pengirim: surat ${penanda}.pdf`)
      expect(await page.locator('main').innerText()).toContain('Sidik cocok dengan tanda terima.')
    })
  })
})

describe.each([390, 1280])('a letter entered without scripts, %i pixels wide', (width) => {
  const penanda = `Penandatanpaskrip${width}`

  it('says plainly that handlers get no copy, keeps none after a refusal, and seals the original', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 844 } })
    const page = await context.newPage()
    await page.goto(`${alamat}/masuk`)
    await page.fill('[name=namaPengguna]', 'petugas.penerima.dumas')
    await page.fill('[name=kataSandi]', DEMO_PASSWORD)
    await follow(page, () => page.click('form:has([name=kataSandi]) button[type=submit]'))
    await page.goto(`${alamat}/staf/pengaduan/baru`)
    expect(await page.locator('#pindaian-petunjuk').innerText()).toContain('tidak dapat membuat salinan untuk petugas')
    await shot(page, `tanpa-skrip-${width}`)
    await isi(page)
    // Something the desk must say is missing; a title is not demanded.
    await page.fill('[name=alamat]', '')
    const surat = await suratPdf(penanda)
    await page.setInputFiles('[name=pindaian]', [{ ...surat }])
    await follow(page, () => page.click('button:has-text("Catat pengaduan")'))
    expect(await page.locator('#pindaian-salah').innerText()).toContain('Pilih pindaian sekali lagi')
    expect(await page.inputValue('[name=nama]')).toBe('Pelapor Rekaan')
    await page.fill('[name=alamat]', 'Jalan Rekaan 7')
    await page.setInputFiles('[name=pindaian]', [{ ...surat }])
    await follow(page, () => page.click('button:has-text("Catat pengaduan")'))
    expect(page.url()).toContain('tanda-terima')
    const kasus = await serahkan(await nomorDi(page))
    await context.close()
    await as(browser, alamat, 'kasubbag.perencanaan', async (reader) => {
      await reader.goto(kasus)
      await reader.click('a:has-text("surat-1.pdf")')
      await reader.waitForSelector('text=tidak ada salinan yang ditutupi')
      expect(await reader.locator('canvas, img.evidence, a[href*="/api/bukti/"]').count()).toBe(0)
    })
    await takTersimpan(penanda)
  })
})
