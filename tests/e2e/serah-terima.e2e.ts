import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { DEMO_CUSTODIAN_PASSPHRASE, DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { judgeHere } from '@/tests/support/axe'
import { launchBrowser } from '@/tests/support/browser'
import {
  appoint,
  approve,
  confirm,
  gather,
  lend,
  mainText,
  makeKey,
  makeRecovery,
  makeShareKey,
  openIdentity,
  readKode,
  releaseAndStart,
  reseal,
  testAndComplete,
  type KunciDibuat,
} from '@/tests/support/custody'
import { queryAt } from '@/tests/support/database'
import { openLacak, pdf, sendSealed, type Kode, type Laporan } from '@/tests/support/journey'
import { startServer, type TestServer } from '@/tests/support/server'
import { as } from '@/tests/support/staff'

const LAPORAN: Laporan = {
  samaran: 'serah_terima',
  nama: 'Markonah Penerusnama',
  nik: '6201990505850005',
  telepon: '0813 5500 7755',
  alamat: 'Gang Penerus 55',
  email: 'penerus@contoh.test',
  kirimJawaban: 'HALAMAN',
  judul: 'Pungutan pada pengurusan surat jalan',
  isi: 'Warga diminta membayar uang tanpa kuitansi pada pengurusan surat jalan di kantor desa.',
  bukti: [{ name: 'bukti.pdf', mimeType: 'application/pdf', buffer: pdf('SERAHTERIMA') }],
}
const LAMA = 'pemegang.identitas'

let server: TestServer
let browser: Browser
let kode: Kode
let kasus: string
let pegawai: KunciDibuat

const people = (nama: string, work: (page: Page) => Promise<void>) => as(browser, server.url, nama, work)
const menu = (page: Page) => page.locator('nav a').allInnerTexts()

/** Names a successor, confirmed by the PPDP with the code from the new one's own page. */
async function nameSuccessor(nama: string, label: string, tampil: string): Promise<void> {
  await people('kepala', async (page) => {
    await appoint(page, server.url, label)
    expect(await page.locator('#usulan').innerText()).toContain('Anda yang mengusulkan; konfirmasi diberikan orang lain.')
  })
  let dibacakan = ''
  await people(nama, async (page) => {
    dibacakan = await readKode(page, server.url)
    await page.goto(`${server.url}/staf/kunci`)
    expect(await mainText(page)).not.toContain('Layanan WBS')
  })
  await people('ppdp', (page) => confirm(page, server.url, tampil, { kode: dibacakan, kehadiran: DEMO_PASSWORD }))
}

async function approveTwice(sidik: string, oleh: readonly string[]): Promise<void> {
  for (const nama of oleh) await people(nama, (page) => approve(page, server.url, sidik))
}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  kode = await sendSealed(page, server.url, LAPORAN)
  await page.context().close()
  const [row] = await queryAt(server.adminUrl, `SELECT id FROM pengaduan WHERE samaran = 'serah_terima'`)
  kasus = `${server.url}/staf/pengaduan/${String(row?.id)}`
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

describe('a friendly hand-over', () => {
  let exchange = ''

  it('begins with a named successor, confirmed by another who heard his code, his undertaking and key, and two approvals', async () => {
    await nameSuccessor('pegawai', 'Demo Pegawai, Pegawai', 'Tunjuk Demo Pegawai menjadi calon')
    await people('pegawai', async (page) => {
      pegawai = await makeKey(page, server.url)
    })
    await approveTwice(pegawai.sidik, ['ppdp', 'sekretaris'])
  })

  it('waits, unless the sitting custodian lets the key through with his own and begins', async () => {
    await people('kepala', async (page) => {
      await page.goto(`${server.url}/staf/kunci`)
      const article = page.locator('article', { hasText: pegawai.sidik })
      expect(await article.innerText()).toContain('Disetujui dua orang. Dapat dipakai mulai')
      expect(await article.locator('button:has-text("Mulai")').count()).toBe(0)
    })
    await people(LAMA, async (page) => {
      await page.goto(`${server.url}/staf/kunci`)
      await page.locator('summary', { hasText: 'Luluskan kunci ini sekarang' }).waitFor()
      expect(await judgeHere(page)).toEqual([])
      exchange = await releaseAndStart(page, server.url, pegawai.sidik, DEMO_CUSTODIAN_PASSPHRASE)
    })
  })

  it('is interrupted in the middle and goes on where it stopped', async () => {
    await people(LAMA, async (page) => {
      await page.goto(exchange)
      const sent: number[] = []
      // The second batch never arrives: the tab is closed while it is on its way.
      await page.route('**/serah-terima/**', async (route) => {
        const body = route.request().postDataBuffer()
        if (body?.includes('_amplop"')) sent.push(1)
        if (sent.length >= 2) return route.abort()
        await route.continue()
      })
      await page.fill('#sandi-segel', DEMO_CUSTODIAN_PASSPHRASE)
      await page.click('button:has-text("Mulai menyegel ulang")')
      await page.waitForSelector('text=Pekerjaan terhenti', { timeout: 60_000 })
    })
    await people(LAMA, async (page) => {
      await page.goto(exchange)
      const before = (await page.locator('main .kv dd').allInnerTexts()).map(Number)
      expect(before[1]).toBeGreaterThan(0)
      expect(before[1]).toBeLessThan(before[0] ?? 0)
      expect(await menu(page)).toContain('Identitas')
      expect(await judgeHere(page)).toEqual([])
      await reseal(page, exchange, '#sandi-segel', DEMO_CUSTODIAN_PASSPHRASE.toUpperCase())
    })
  })

  it('ends when the new custodian has tested every envelope; from then on only he opens', async () => {
    await people('pegawai', async (page) => {
      await testAndComplete(page, exchange, '#sandi-uji', pegawai.sandi)
      await openIdentity(page, kasus, pegawai.sandi)
      await page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 60_000 })
    })
    await people(LAMA, async (page) => {
      for (const gone of ['Identitas', 'Kunci identitas']) expect(await menu(page)).not.toContain(gone)
      await page.goto(`${kasus}/identitas`)
      expect(await page.content()).not.toContain(kode.nomorTiket)
    })
    await people('ppdp', async (page) => {
      await page.goto(`${server.url}/staf/identitas/catatan`)
      expect(await mainText(page)).toContain('Disegel ulang')
      expect(await mainText(page)).toContain('Diuji dengan kunci baru')
    })
  })

  it('is told to the reporter, apart from the opening', async () => {
    const page = await (await browser.newContext()).newPage()
    await openLacak(page, server.url, kode)
    expect(await mainText(page)).toContain('Amplop dipindahkan ke kunci baru')
    expect(await mainText(page)).toContain('Identitas Anda dibuka 1 kali')
    await page.context().close()
  })
})

describe('recovery', () => {
  const PEMEGANG = {
    kepala: 'Demo Kepala, Kepala',
    sekretaris: 'Demo Sekretaris, Sekretaris',
    'irban.khusus': 'Demo Irban Khusus, Irban Khusus',
  } as const
  const share: Record<string, KunciDibuat> = {}

  it('a recovery key is made by three, each with a key of his own, and takes the place of the old one', async () => {
    await people('ppdp', (page) => gather(page, server.url, Object.values(PEMEGANG)))
    for (const nama of Object.keys(PEMEGANG)) {
      await people(nama, async (page) => {
        share[nama] = await makeShareKey(page, server.url)
        expect(await judgeHere(page)).toEqual([])
      })
    }
    let sidik = ''
    await people('kepala', async (page) => {
      await page.goto(`${server.url}/staf/kunci/pemulihan?layanan=WBS`)
      await page.locator('input[data-holder]').first().waitFor()
      expect(await judgeHere(page)).toEqual([])
      const read = Object.entries(PEMEGANG).map(([nama, label]) => [label.split(',')[0] ?? '', share[nama]?.sidik ?? ''])
      sidik = await makeRecovery(page, server.url, Object.fromEntries(read) as Record<string, string>)
      await page.goto(`${server.url}/staf/kunci/protokol?layanan=WBS`)
      expect(await judgeHere(page)).toEqual([])
    })
    await approveTwice(sidik, ['ppdp', 'sekretaris'])
    let exchange = ''
    await people('pegawai', async (page) => {
      exchange = await releaseAndStart(page, server.url, sidik, pegawai.sandi)
      await reseal(page, exchange, '#sandi-segel', pegawai.sandi)
    })
    for (const nama of ['kepala', 'irban.khusus']) await people(nama, (page) => lend(page, server.url, sidik, share[nama]?.sandi ?? ''))
    await people('pegawai', (page) => testAndComplete(page, exchange, '#sandi-pinjaman', pegawai.sandi))
  })

  it('a custodian who is gone is replaced with two of the three shares, after the wait', async () => {
    await nameSuccessor('pegawai.2', 'Demo Pegawai 2, Pegawai 2', 'Tunjuk Demo Pegawai 2 menjadi calon')
    let baru = { sandi: '', sidik: '' }
    await people('pegawai.2', async (page) => {
      baru = await makeKey(page, server.url)
    })
    await approveTwice(baru.sidik, ['ppdp', 'sekretaris'])
    await queryAt(
      server.adminUrl,
      `UPDATE "kunciIdentitas" SET "menungguSejak" = "menungguSejak" - interval '73 hours' WHERE status = 'DIUSULKAN'`,
    )
    for (const nama of ['sekretaris', 'irban.khusus'])
      await people(nama, (page) => lend(page, server.url, baru.sidik, share[nama]?.sandi ?? ''))
    await people('pegawai.2', async (page) => {
      await page.goto(`${server.url}/staf/kunci`)
      await page.locator('input[id^="pulih-"]').fill(baru.sandi)
      await page
        .locator('form', { has: page.locator('input[id^="pulih-"]') })
        .locator('button')
        .click()
      await page.waitForURL(/serah-terima\/[0-9a-f-]{36}/, { timeout: 60_000 })
      const exchange = page.url()
      await reseal(page, exchange, '#sandi-pinjaman', baru.sandi)
      await testAndComplete(page, exchange, '#sandi-uji', baru.sandi)
      await openIdentity(page, kasus, baru.sandi)
      await page.waitForSelector(`text=${LAPORAN.nama}`, { timeout: 60_000 })
    })
  })

  it('new reports are sealed to the new keys without anybody touching a setting', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${server.url}/lapor/wbs`)
    await page.waitForSelector('text=Server tidak pernah menerimanya')
    await page.context().close()
  })
})
