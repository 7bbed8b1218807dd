import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { judge, WIDTHS } from '@/tests/support/axe'
import { launchBrowser } from '@/tests/support/browser'
import { queryAt } from '@/tests/support/database'
import { startServer, type TestServer } from '@/tests/support/server'
import { as } from '@/tests/support/staff'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const PUBLIC = [
  '/',
  '/lapor',
  '/lapor/wbs',
  '/lapor/dumas',
  '/lapor/sp4n',
  '/lapor?wilayah=kabupaten-kotawaringin-barat&perihal=pelanggaran&rahasia=ya',
  '/lapor?wilayah=lain&perihal=layanan&rahasia=tidak',
  '/standar/wbs',
  '/standar/dumas',
  '/standar/sp4n',
  '/daftar',
  '/masuk/pulihkan',
  '/cek',
  '/lacak',
  '/lacak/kode-baru',
  '/pengaduan',
  '/pengaduan/P-2026-0001',
  '/statistik',
  '/statistik?layanan=SP4N',
  '/statistik/kamus',
  '/statistik/disembunyikan',
  '/tata-cara',
  '/kontak',
  '/privasi',
  '/aksesibilitas',
  '/masuk',
]
const STAFF: readonly (readonly [string, string, readonly string[]])[] = [
  ['verifikator', 'ulin', ['', '/verifikasi', '/kelengkapan', '/arsip', '/terlapor']],
  ['irban.khusus', 'belida', ['', '/kadar']],
  ['irban.khusus', 'meranti_raya', ['', '/surat-tugas']],
  ['pemeriksa', 'ramin', ['', '/lhp', '/berkas']],
  ['pemeriksa', 'kasturi', ['/pemeriksaan']],
  ['kepala', 'keruing', ['', '/jawaban', '/rujukan', '/perpanjangan']],
  ['petugas.penerima', 'bangkirai', ['', '/kiriman', '/wakil', '/wakil/keberatan']],
  ['pemegang.identitas', 'ulin', ['', '/identitas']],
  ['moderator', 'simpur', ['', '/publikasi']],
  ['admin.instansi', 'binturong', ['', '/teruskan', '/arsip-sp4n', '/bukan-wewenang', '/pindah-wbs']],
  ['admin.opd', 'kancil', ['/nota-dinas']],
  ['admin.opd', 'owa', ['', '/tanggapan']],
  ['pejabat.penghubung', 'rangkong', ['/nota-dinas', '/substansi']],
]

/** What an administrator sets up. */
const PENGATURAN = [
  '/staf/sistem',
  '/staf/pengaturan',
  '/staf/pengaturan/layanan',
  '/staf/pengaturan/layanan/wbs',
  '/staf/pengaturan/layanan/sp4n',
  '/staf/pengaturan/unit',
  '/staf/pengaturan/unit/impor',
] as const

const FULL = process.env.KUMBANG_TEST_FULL !== undefined
/** In short each page is judged once, on a phone, and only measured at the other width; in full at both. */
const DRAWN: readonly (readonly number[])[] = FULL ? WIDTHS.map((width) => [width]) : [WIDTHS]
/** In short English and the dark are judged where a page has most of everything; in full everywhere. */
const CONTOH = FULL ? PUBLIC : ['/', '/lapor/wbs', '/lacak', '/statistik']

describe('every page, with scripts, is free of WCAG violations, console errors and sideways scrolling', () => {
  it.each(DRAWN.map((widths) => [widths] as const))('for the public at %j pixels, in both languages', async (widths) => {
    const page = await (await browser.newContext()).newPage()
    for (const address of [...PUBLIC, ...CONTOH.map((path) => `/en${path === '/' ? '' : path}`)]) {
      expect([address, await judge(page, server.url + address, widths)]).toEqual([address, []])
    }
  })

  it('for the public in the dark', async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })).newPage()
    for (const address of CONTOH) expect([address, await judge(page, server.url + address)]).toEqual([address, []])
  })

  it.each(STAFF)('for %s on the case of %s', async (account, samaran, folders) => {
    const rows = await queryAt(server.adminUrl, 'SELECT id FROM pengaduan WHERE samaran = $1 ORDER BY tingkat', [samaran])
    const id = String(rows[0]?.id)
    await as(browser, server.url, account, async (page) => {
      for (const folder of folders) {
        const address = `/staf/pengaduan/${id}${folder}`
        for (const widths of DRAWN) expect([address, await judge(page, server.url + address, widths)]).toEqual([address, []])
      }
    })
  })

  it('for the account of an officer, and the page that asks before he leaves', async () => {
    const [row] = await queryAt(server.adminUrl, `SELECT id FROM petugas WHERE "namaPengguna" = 'verifikator'`)
    await as(browser, server.url, 'admin.sistem', async (page) => {
      for (const folder of ['', '/akhiri']) {
        const address = `/staf/pengaturan/${String(row?.id)}${folder}`
        expect([address, await judge(page, server.url + address)]).toEqual([address, []])
      }
    })
  })

  it('for the register on the narrowest screen', async () => {
    await as(browser, server.url, 'petugas.penerima', async (page) => {
      expect(await judge(page, `${server.url}/staf/buku-pengaduan`, [320])).toEqual([])
    })
  })

  it('for the lists of the office', async () => {
    const lists: readonly (readonly [string, readonly string[]])[] = [
      [
        'verifikator',
        [
          '/staf',
          '/staf?k=bebas',
          '/staf?k=rekan',
          '/staf?k=selesai&lewat=1',
          '/staf/cari?q=2026',
          '/staf/buku-pengaduan',
          '/staf/kotak-surat',
        ],
      ],
      ['moderator', ['/staf', '/staf/moderasi']],
      ['petugas.penerima.dumas', ['/staf/pengaduan/baru', '/staf/pengaduan/baru/tanda-terima', '/staf/surat']],
      ['petugas.penerima', ['/staf/pengaduan/baru', '/staf/surat', '/staf/kode-baru']],
      ['admin.instansi', ['/staf/rekap', '/staf/rekap/daftar', '/staf/pengaduan/baru', '/staf/surat']],
      ['kepala', ['/staf', '/staf/kinerja', '/staf/rekap/triwulan']],
      ['kepala', ['/staf/gaya', '/staf/gaya?kepadatan=umum&keadaan=salah']],
      ['admin.sistem', PENGATURAN],
      ['pemegang.identitas', ['/staf', '/staf/identitas', '/staf/identitas/amplop']],
      ['ppdp', ['/staf/jejak-audit', '/staf/jejak-audit?kelompok=BACA', `/staf/jejak-audit?kepala=${'0'.repeat(64)}&nomor=X`]],
    ]
    for (const [account, addresses] of lists) {
      await as(browser, server.url, account, async (page) => {
        for (const address of addresses) expect([address, await judge(page, server.url + address)]).toEqual([address, []])
      })
    }
  })
})
