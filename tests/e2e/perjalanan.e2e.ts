import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { DEMO_CUSTODIAN_PASSPHRASE } from '@/scripts/lib/demo-accounts.mjs'
import { launchBrowser } from '@/tests/support/browser'
import { fillLaporan, openLacak, pdf, png, readReceipt, type Kode, type Laporan } from '@/tests/support/journey'
import { formsOf } from '@/tests/support/marker-forms'
import { cleanEnvironment, startServer, type TestServer } from '@/tests/support/server'
import { as, openFromQueue, press, step } from '@/tests/support/staff'

const LAPORAN: Laporan = {
  samaran: 'elang_penanda',
  nama: 'Suharti Penandanama',
  nik: '6201990101900001',
  telepon: '0811 0000 7731',
  alamat: 'Gang Penandaalamat 99',
  email: 'penandasurel@contoh.test',
  kabarSurel: true,
  kirimJawaban: 'SUREL',
  judul: 'Warga diminta membayar untuk surat keterangan',
  isi: 'PENANDANARASI warga yang mengurus surat keterangan tidak mampu diminta membayar di loket.',
  bukti: [
    { name: 'kuitansi.pdf', mimeType: 'application/pdf', buffer: pdf('PENANDABUKTISATU') },
    { name: 'papan.png', mimeType: 'image/png', buffer: png('PENANDABUKTIDUA') },
  ],
}

/** Values that must be found nowhere on the disk once everything is stopped. */
const IDENTITAS = [LAPORAN.nama, LAPORAN.nik, '+6281100007731', LAPORAN.alamat, LAPORAN.email]
const RAHASIA = ['PENANDABUKTISATU', 'PENANDABUKTIDUA', 'PENANDANARASI']

let server: TestServer
let browser: Browser
let warga: Page
let kode: Kode
let kasus: string

const path390 = { viewport: { width: 390, height: 844 } }

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  warga = await (await browser.newContext(path390)).newPage()
  warga.setDefaultTimeout(15_000)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

/** The office's calendar day, for forms that are judged against today. */
const dayFromNow = (days: number) => officeDate(new Date(Date.now() + days * 86_400_000))

const label = () => warga.locator('h1').innerText()

describe('one real complaint, from the form to the public answer', () => {
  it('a citizen files a report with two files', async () => {
    await warga.goto(`${server.url}/lapor/wbs`)
    await fillLaporan(warga, LAPORAN)
    await warga.dblclick('button:has-text("Kirim laporan")')
    kode = await readReceipt(warga)
    expect(await warga.locator('.slip').innerText()).toContain('2 berkas')
    await warga.check('[name=tersimpan]')
    await warga.click('button:has-text("Buka halaman")')
    await warga.waitForSelector('text=Laporan Anda sudah diterima')
  })

  it('a verifier takes it and asks for more', async () => {
    await as(browser, server.url, 'verifikator', async (page) => {
      kasus = await openFromQueue(page, server.url, kode.nomorTiket)
      expect(await page.content()).not.toContain(LAPORAN.nama)
      await press(page, kasus, 'Ambil pengaduan')
      await step(page, kasus, 'kelengkapan', 'form:has([name=permintaan]) button[type=submit]', async () => {
        await page.fill('[name=permintaan]', 'Mohon jelaskan di loket mana uang itu diminta dan pada hari apa.')
      })
    })
    await warga.goto(`${server.url}/lacak`)
    expect(await label()).toBe('Laporan Anda perlu dilengkapi')
  })

  it('the citizen completes it', async () => {
    await warga.fill('[name=pesan]', 'Di loket pelayanan, setiap Selasa pagi.')
    await warga.click('button:has-text("Kirim jawaban")')
    await warga.waitForURL(/kabar=terkirim/)
    expect(await label()).toBe('Laporan Anda sedang diperiksa')
  })

  it('the custodian opens the identity in the browser, and the citizen sees that', async () => {
    await as(browser, server.url, 'pemegang.identitas', async (page) => {
      await page.goto(`${kasus}/identitas`)
      expect(await page.content()).not.toContain('PENANDANARASI')
      await page.check('[name=alasan][value=KEABSAHAN]')
      await page.fill('[name=dasar]', 'Pemeriksaan kelengkapan')
      await page.fill('[name=uraian]', 'Memeriksa keabsahan identitas pelapor.')
      await page.locator('input[type=password]').fill(DEMO_CUSTODIAN_PASSPHRASE)
      await page.click('form:has([name=dasar]) button[type=submit]')
      await page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 30_000 })
      await step(page, kasus, 'identitas', 'form:has([name=lengkap]) button[type=submit]', async () => {
        await page.check('[name=lengkap][value=YA]')
        await page.check('[name=wajar][value=YA]')
      })
    })
    await warga.goto(`${server.url}/lacak`)
    expect(await warga.content()).toContain('Identitas Anda dibuka 1 kali')
  })

  it('the verifier checks and forwards it without identity', async () => {
    await as(browser, server.url, 'verifikator', async (page) => {
      await step(page, kasus, 'verifikasi', 'form:has([name=daftar]) button[type=submit]', async () => {
        for (const box of await page.locator('[name=daftar]').all()) await box.check()
      })
      await press(page, kasus, 'Teruskan ke Irban Khusus')
    })
  })

  it('the Irban Khusus classifies it and proposes a team, the Inspektur signs', async () => {
    await as(browser, server.url, 'irban.khusus', async (page) => {
      await step(page, kasus, 'kadar', 'form:has([name=putusan]) button[type=submit]', async () => {
        await page.check('[name=putusan][value=PERLU_KLARIFIKASI]')
        await page.fill('[name=alasan]', 'Menyangkut tata cara pelayanan; petugas loket perlu didengar.')
      })
      await step(page, kasus, 'surat-tugas', 'form:has([name=tujuanTugas]) button[type=submit]', async () => {
        await page.fill('[name=tujuanTugas]', 'Meminta keterangan mengenai pungutan di loket pelayanan desa.')
        await page.fill('[name=mulai]', dayFromNow(0))
        await page.fill('[name=selesai]', dayFromNow(17))
        await page.getByLabel(/^Demo Pemeriksa, /).selectOption({ label: 'Ketua tim' })
        await page.getByLabel(/^Demo Pemeriksa 2, /).selectOption({ label: 'Pengendali teknis' })
      })
    })
    await as(browser, server.url, 'kepala', (page) => press(page, kasus, 'Tanda tangani surat tugas'))
    await warga.goto(`${server.url}/lacak`)
    expect(await label()).toBe('Laporan Anda sedang ditindaklanjuti')
    expect(await warga.locator('.tenggat').innerText()).toContain('60')
  })

  it('the team examines and reports, and the report is initialled, signed and numbered', async () => {
    await as(browser, server.url, 'pemeriksa', async (page) => {
      await step(page, kasus, 'pemeriksaan', 'form:has([name=uraian]) button[type=submit]', async () => {
        await page.check('[name=jenis][value=BERITA_ACARA_KLARIFIKASI]')
        await page.fill('[name=tanggal]', dayFromNow(0))
        await page.fill('[name=judul]', 'Klarifikasi petugas loket')
        await page.fill('[name=uraian]', 'Petugas loket dan kepala desa menjelaskan tata cara pelayanan surat.')
      })
      await step(page, kasus, 'lhp', 'form:has([name=simpulan]) .actions button[type=submit]', async () => {
        await page.fill('[name=simpulan]', 'Pungutan memang diminta; uang dikembalikan kepada warga.')
        await page.fill('[name=umum]', 'Klarifikasi berdasarkan surat tugas dengan wawancara dan dokumen.')
        await page.fill('[name=hasil]', 'Keterangan petugas dan kuitansi saling menguatkan satu sama lain.')
        await page.fill('[name=penutup]', 'Demikian laporan ini disusun.')
      })
    })
    await as(browser, server.url, 'pemeriksa.2', (page) => press(page, `${kasus}/lhp`, 'Paraf LHP'))
    await as(browser, server.url, 'irban.khusus', (page) => press(page, `${kasus}/lhp`, 'Paraf LHP'))
    await as(browser, server.url, 'kepala', (page) => press(page, `${kasus}/lhp`, 'Tanda tangani LHP'))
  })

  it('the answer is drafted, returned once, drafted again and approved', async () => {
    const draft = async (page: Page, isi: string) =>
      step(page, kasus, 'jawaban', 'button[name=maksud][value=AJUKAN]', async () => {
        await page.check('[name=hasilJawaban][value=TERBUKTI_SEBAGIAN]')
        await page.fill('[name=isiJawaban]', isi)
      })
    await as(browser, server.url, 'irban.khusus', async (page) => {
      await press(page, kasus, 'Mulai menyusun jawaban')
      await draft(page, 'Terima kasih. Kami sudah memeriksa dan akan memperbaiki tata cara pelayanan di loket.')
    })
    await as(browser, server.url, 'kepala', async (page) => {
      await step(page, kasus, 'jawaban', 'form:has([name=catatan]) button[type=submit]', async () => {
        await page.fill('[name=catatan]', 'Mohon sebutkan bahwa uang sudah dikembalikan.')
      })
    })
    await as(browser, server.url, 'irban.khusus', async (page) => {
      await page.goto(`${kasus}/jawaban`)
      expect(await page.locator('main').innerText()).toContain('Mohon sebutkan bahwa uang sudah dikembalikan.')
      await draft(page, 'JAWABANUNTUKWARGA Terima kasih. Uang sudah dikembalikan dan tata cara pelayanan di loket diperbaiki.')
    })
    await as(browser, server.url, 'kepala', (page) => press(page, `${kasus}/jawaban`, 'Setujui jawaban'))
  })

  it('the answer is mailed, and the case is answered, closed and entered in the register by that', async () => {
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((next) => setTimeout(next, 500))) {
      await warga.goto(`${server.url}/lacak`)
      if ((await label()).includes('dijawab dan selesai')) break
    }
    expect(await label()).toBe('Laporan Anda sudah dijawab dan selesai')
    expect(await warga.locator('.answer').innerText()).toContain('JAWABANUNTUKWARGA')
    await as(browser, server.url, 'admin.sistem', async (page) => {
      await page.goto(`${server.url}/staf/kotak-surat`)
      expect(await page.locator('main').innerText()).toContain('Jawaban untuk Anda')
    })
    await as(browser, server.url, 'verifikator', async (page) => {
      await page.goto(`${server.url}/staf/buku-pengaduan`)
      // Its columns are shown a group at a time, and a later state is a line of its own.
      expect((await page.locator('tr', { hasText: LAPORAN.samaran }).allTextContents()).join(' ')).toContain('Selesai')
    })
  })

  it('the citizen reads it and objects: a new case at step 1 that points at this one', async () => {
    await openLacak(warga, server.url, kode)
    await warga.click('a:has-text("Ajukan keberatan")')
    await warga.check('[name=alasanKeberatan][value=TIDAK_PUAS]')
    await warga.fill('[name=penjelasan]', 'Jawaban belum menjelaskan apa yang terjadi dengan petugas pengganti.')
    await warga.check('[name=kirimJawaban][value=HALAMAN]')
    await warga.check('[name=pernyataan]')
    await warga.click('button:has-text("Kirim keberatan")')
    const keberatan = await readReceipt(warga)
    expect(keberatan.nomorTiket).not.toBe(kode.nomorTiket)
    await as(browser, server.url, 'verifikator', async (page) => {
      await openFromQueue(page, server.url, keberatan.nomorTiket)
      expect(await page.locator('main').innerText()).toContain(kode.nomorTiket)
    })
  })

  it('three days later a moderator publishes a redacted summary, and the public page shows it', async () => {
    await server.stop()
    server = await startServer({ dataDir: server.dataDir, port: server.port, env: { KUMBANG_CLOCK_OFFSET_DAYS: '4' } })
    const summary = async (page: Page) => {
      await page.fill('[name=judulPublik]', 'Permintaan biaya di loket pelayanan')
      await page.fill('[name=ringkasan]', 'Seorang warga menyampaikan bahwa petugas loket diduga meminta biaya untuk surat yang gratis.')
      await page.fill('[name=jawabanPublik]', 'Kami sudah meminta keterangan. Uang dikembalikan dan tata cara pelayanan diperbaiki.')
      await page.selectOption('[name=topik]', 'PUNGLI')
    }
    await as(browser, server.url, 'irban.khusus', (page) =>
      step(page, kasus, 'publikasi', 'form:has([name=judulPublik]) button[type=submit]', () => summary(page)),
    )
    await as(browser, server.url, 'moderator', (page) =>
      step(page, kasus, 'publikasi', 'form:has([name=redaksi]) button[type=submit]', async () => {
        for (const box of await page.locator('[name=redaksi]').all()) await box.check()
      }),
    )
    const umum = await browser.newPage()
    await umum.goto(`${server.url}/pengaduan`)
    await umum.click('a:has-text("Permintaan biaya di loket pelayanan")')
    await umum.waitForSelector('article:has-text("Uang dikembalikan")')
    const content = await umum.content()
    expect(content).toContain('Uang dikembalikan')
    for (const secret of [LAPORAN.samaran, kode.nomorTiket, 'Sungai Tendang', ...IDENTITAS]) expect(content).not.toContain(secret)
    await umum.close()
  })

  it('leaves none of the identity, the narrative or the evidence readable on the disk, and an unbroken audit trail', async () => {
    await server.stop()
    const files = fs.readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const found: string[] = []
    for (const entry of files) {
      const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name))
      for (const marker of [...IDENTITAS, ...RAHASIA]) {
        if (formsOf(marker).some((form) => bytes.includes(form))) found.push(`${marker} in ${entry.name}`)
      }
    }
    expect(files.length).toBeGreaterThan(100)
    expect(found).toEqual([])
    const env = { ...cleanEnvironment(), DATA_DIR: server.dataDir }
    expect(execFileSync(process.execPath, ['scripts/audit-verify.mjs'], { env, encoding: 'utf8' })).toMatch(/jejakAudit: \d+ baris utuh\n$/)
  })
})
