import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '@/tests/support/browser'
import { approve, gather, makeKey, makeRecovery, makeShareKey } from '@/tests/support/custody'
import { queryAt } from '@/tests/support/database'
import { openLacak, type Kode } from '@/tests/support/journey'
import {
  ASING,
  cookieOf,
  fillAdmin,
  fillProfil,
  hariKantor,
  hire,
  labelOf,
  openWindow,
  ORANG,
  PEMDA,
  PENENTU,
  seat,
  surelOf,
  WILAYAH,
} from '@/tests/support/kantor-jauh'
import { fillSp4n, lapor, SUREL_WARGA } from '@/tests/support/kantor-jauh-warga'
import { tulisJawaban } from '@/tests/support/kantor-jauh-dumas'
import { jawab, lengkapiSurat, periksa, periksaIdentitas, terimaSurat, type Surat } from '@/tests/support/kantor-jauh-jalan'
import { main, papers, tulisan, whole, work, type Kerja } from '@/tests/support/kantor-jauh-kerja'
import { layaniSp4n, rujukSp4n } from '@/tests/support/kantor-jauh-sp4n'
import { linkOf, settle, signIn } from '@/tests/support/orang'
import { startSmtp, type TestSmtp } from '@/tests/support/smtp'
import { startServer, type TestServer } from '@/tests/support/server'
import { openFromQueue, press, step } from '@/tests/support/staff'

const SANDI = 'ulin tua di hulu sungai'
const SANDI_ORANG = 'rotan panjang di tepi rawa'
const JAWABAN_WBS = 'Terima kasih. Biaya itu tidak ada dasarnya; kepala kampung sudah kami ingatkan dan uang dikembalikan.'

let server: TestServer
let browser: Browser
let smtp: TestSmtp
/** The administrator's window. */
let page: Page
const kerja: Kerja = { url: '', adminUrl: '', sandiKunci: '', jendela: new Map(), kertas: [] }

beforeAll(async () => {
  smtp = await startSmtp()
  server = await startServer({ env: { DEMO: 'off', MAIL_TRANSPORT: 'smtp', SMTP_URL: smtp.url, MAIL_FROM: 'pengaduan@nirmala.test' } })
  Object.assign(kerja, { url: server.url, adminUrl: server.adminUrl })
  browser = await launchBrowser()
  page = await openWindow(browser)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
  await smtp?.stop()
})

describe('a regency far away', () => {
  it('is founded with its first layanan, and its villages by their official codes', async () => {
    await page.goto(linkOf(server.log()))
    await page.selectOption('[name=kodeWilayah]', '91.03')
    await page.check('[name=layanan][value=SP4N]')
    await fillProfil(page, 'Dinas Komunikasi dan Informatika', 'DISKOMINFO')
    await fillAdmin(page, SANDI)
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
      await fillProfil(page, 'Inspektorat Daerah', layanan === 'wbs' ? 'ITDA' : 'ITDADUM')
      await page.click('button:has-text("Siapkan layanan")')
      await page.waitForURL(/pengaturan\/layanan$/)
    }
    const daftar = await main(page)
    expect(daftar.match(/Disiapkan/g)).toHaveLength(3)
    expect(daftar).toContain('Kunci pemulihan belum aktif.')
    const warga = await openWindow(browser)
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

describe('its people', () => {
  it('are made, sit in their units and hold their posts; SP4N opens with the last of them, the others wait for keys', async () => {
    const admin = await cookieOf(page)
    for (const orang of ORANG) {
      const sandi = await hire(server.url, admin, orang)
      const penentu = PENENTU.some((one) => one === orang.akun)
      const own = penentu
        ? (await settle(browser, server.url, { ...orang, namaPengguna: orang.akun, kataSandi: sandi }, SANDI_ORANG)).page
        : await seat(browser, server.url, orang.akun, sandi, SANDI_ORANG)
      kerja.jendela.set(orang.akun, own)
    }
    await page.goto(`${server.url}/staf/pengaturan/layanan`)
    expect(await page.locator('tr:has-text("SP4N")').innerText()).toContain('Menerima laporan')
    expect(await page.locator('tr:has-text("WBS")').innerText()).toContain('Disiapkan')
  }, 240_000)

  it.each(['WBS', 'DUMAS'])(
    'make the two keys of %s, and it opens',
    async (layanan) => {
      const of = (akun: string) => kerja.jendela.get(akun) as Page
      const three = ['inspektur', 'sekretaris', 'pelindung'] as const
      await gather(of('pelindung'), server.url, three.map(labelOf), layanan)
      const sidik: Record<string, string> = {}
      for (const one of three)
        sidik[labelOf(one).split(',')[0] ?? ''] = (await makeShareKey(of(one), server.url, { layanan, lancar: true })).sidik
      const pemulihan = await makeRecovery(of('sekretaris'), server.url, sidik, { layanan, lancar: true })
      for (const one of ['inspektur', 'pelindung']) await approve(of(one), server.url, pemulihan)
      const kunci = await makeKey(of('penjaga'), server.url, { layanan, lancar: true })
      for (const one of ['inspektur', 'sekretaris']) await approve(of(one), server.url, kunci.sidik)
      kerja.sandiKunci = kunci.sandi
      await page.goto(`${server.url}/staf/pengaturan/layanan`)
      expect(await page.locator(`tr:has-text("${layanan}")`).first().innerText()).toContain('Menerima laporan')
    },
    180_000,
  )
})

describe('a report about a service', () => {
  let nomorTiket = ''

  it('is sent on a phone; every page names this office and no other', async () => {
    const warga = await openWindow(browser, 390, 844)
    for (const path of [
      '/',
      '/lapor',
      '/kontak',
      '/tata-cara',
      '/privasi',
      '/lacak',
      '/pengaduan',
      '/statistik',
      '/masuk',
      '/aksesibilitas',
    ])
      await tulisan(kerja, warga, path)
    for (const path of [
      '/standar/sp4n',
      '/standar/wbs',
      '/standar/dumas',
      '/lapor/wbs',
      '/lapor/dumas',
      '/en',
      '/en/kontak',
      '/en/lapor/dumas',
    ])
      await tulisan(kerja, warga, path)
    await warga.goto(`${server.url}/lapor?wilayah=kabupaten-nirmala-timur&perihal=layanan&rahasia=tidak&kirim=1`)
    expect(await main(warga)).toContain(`Dinas Komunikasi dan Informatika ${WILAYAH}`)
    await warga.click('a[href="/lapor/sp4n"]')
    await fillSp4n(warga)
    await warga.click('button:has-text("Kirim laporan")')
    await warga.waitForURL(/sp4n\/tanda-terima/)
    expect(await whole(warga)).toContain('WIT')
    expect(await whole(warga)).not.toMatch(ASING)
    nomorTiket = await warga.locator('.slip .ticket').innerText()
    await warga.context().close()
  }, 120_000)

  it('goes through its desk, its agency and its liaison to the response; its memo bears the head and number of the agency', async () => {
    await layaniSp4n(kerja, nomorTiket)
  }, 240_000)
})

describe('a letter about a service that is not its own', () => {
  it('is written down at the desk and referred; its writer is told by letter where it went', async () => {
    await rujukSp4n(kerja)
  }, 60_000)
})

describe('a report of wrongdoing in secret', () => {
  let kasus = ''
  let kode: Kode

  it('is sealed in the browser, checked, judged and answered; the reporter reads the answer', async () => {
    const warga = await openWindow(browser, 390, 844)
    kode = await lapor(warga, server.url)
    expect(await whole(warga)).not.toMatch(ASING)
    await work(kerja, 'kasubbag', async (staff) => {
      kasus = await openFromQueue(staff, server.url, kode.nomorTiket)
      await press(staff, kasus, 'Ambil pengaduan')
    })
    await periksaIdentitas(kerja, kasus)
    await work(kerja, 'kasubbag', async (staff) => {
      await step(staff, kasus, 'verifikasi', 'form:has([name=daftar]) button[type=submit]', async () => {
        for (const box of await staff.locator('[name=daftar]').all()) await box.check()
      })
      await press(staff, kasus, 'Teruskan ke Irban Khusus')
    })
    await work(kerja, 'irban', async (staff) => {
      await step(staff, kasus, 'kadar', 'form:has([name=putusan]) button[type=submit]', async () => {
        await staff.check('[name=putusan][value=TIDAK_BERKADAR]')
        await staff.fill('[name=alasan]', 'Menyangkut tata cara pelayanan di kampung, cukup dijawab.')
      })
      await tulisJawaban(staff, kasus, JAWABAN_WBS)
    })
    await work(kerja, 'inspektur', (staff) => press(staff, `${kasus}/jawaban`, 'Setujui jawaban'))
    await untilMailed(JAWABAN_WBS)
    await openLacak(warga, server.url, kode)
    expect(await warga.locator('.answer').innerText()).toContain(JAWABAN_WBS)
    expect(await whole(warga)).toContain('WIT')
    expect(await whole(warga)).not.toMatch(ASING)
    expect(await papers(kerja, 'irban', kasus, ['surat/surat-jawaban'])).toContain('INSPEKTORAT DAERAH')
    await warga.context().close()
  }, 240_000)
})

/** The answer goes to the reporter by mail, and is given with that. */
async function untilMailed(teks: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((next) => setTimeout(next, 300)))
    if (smtp.received.some(({ to, text }) => to === SUREL_WARGA && text.includes(teks.slice(0, 40)))) return
  throw new Error('The answer was not mailed.')
}

describe('a paper letter of somebody who only gets letters', () => {
  let surat: Surat

  it('is written down at the desk; receipt and request leave by post, and what is asked comes back on paper', async () => {
    surat = await terimaSurat(kerja)
    await lengkapiSurat(kerja, surat)
  }, 240_000)

  it('is routed, examined and reported, with every paper of the examination', async () => {
    await periksa(kerja, surat)
    const telaahan = await papers(kerja, 'inspektur', surat.kasus, ['surat/telaahan?versi=2', 'surat/disposisi?versi=2'])
    for (const own of [PEMDA.toUpperCase(), 'INSPEKTORAT DAERAH', 'Ruth Yikwa', 'WIT']) expect(telaahan).toContain(own)
    const pemeriksaan = ['surat-tugas', 'undangan-klarifikasi', 'permintaan-dokumen', 'ba-klarifikasi', 'kertas-kerja', 'lhp'] as const
    await papers(
      kerja,
      'pemeriksa.satu',
      surat.kasus,
      pemeriksaan.map((one) => `surat/${one}`),
    )
  }, 240_000)

  it('is answered by letter, posted, and stands in the register as Tuntas/Selesai', async () => {
    await jawab(kerja, surat)
    const letters = await queryAt(server.adminUrl, `SELECT jenis, status FROM kiriman WHERE "pengaduanId" = $1 ORDER BY jenis`, [
      surat.kasus.split('/').at(-1),
    ])
    expect(letters.map(({ jenis, status }) => [jenis, status])).toEqual(
      ['JAWABAN', 'KELENGKAPAN', 'TANDA_TERIMA'].map((jenis) => [jenis, 'DIKIRIM']),
    )
    const rows = await queryAt(server.adminUrl, `SELECT status FROM "bukuPengaduan" WHERE "pengaduanId" = $1 ORDER BY baris`, [
      surat.kasus.split('/').at(-1),
    ])
    expect(rows.map((row) => row.status)).toEqual(['Proses', 'Tuntas/Selesai'])
  }, 240_000)
})

describe('the books of the office', () => {
  it('name nobody else: register, recap, the figures of the quarter, every mail and every paper', async () => {
    await papers(kerja, 'meja', server.url, ['staf/buku-pengaduan/pdf?layanan=DUMAS'])
    await papers(kerja, 'kepala.dinas', server.url, ['staf/rekap/pdf'])
    await papers(kerja, 'inspektur', server.url, [`staf/rekap/triwulan/pdf?layanan=DUMAS&tahun=${hariKantor().slice(0, 4)}&triwulan=T4`])
    for (const path of ['/staf', '/staf/sistem', '/staf/pengaturan', '/staf/pengaturan/surat', '/staf/kotak-surat'])
      await tulisan(kerja, page, path)
    for (const teks of kerja.kertas) expect(teks).not.toMatch(ASING)
    const penerima = new Set(smtp.received.map(({ to }) => to))
    expect([...penerima]).toEqual(expect.arrayContaining([SUREL_WARGA, surelOf('inspektur'), surelOf('meja'), surelOf('operator.pu')]))
    for (const { subject, text } of smtp.received) expect(`${subject} ${text}`).not.toMatch(ASING)
    expect(server.log()).not.toMatch(/"level":"error"/)
  }, 60_000)
})
