import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { judgeHere } from '@/tests/support/axe'
import { launchBrowser } from '@/tests/support/browser'
import { confirm, mainText, readKode } from '@/tests/support/custody'
import { changeFirst, givePeran, makeAccount, openAccount, signIn } from '@/tests/support/orang'
import { startServer, type TestServer } from '@/tests/support/server'
import { as } from '@/tests/support/staff'

/** Who leaves, his post, and who comes. The third is somebody the office has no account for yet. */
const PERGANTIAN = [
  { lama: 'kepala', namaLama: 'Demo Kepala', peran: 'KEPALA', jabatan: 'Inspektur', baru: 'pegawai', namaBaru: 'Demo Pegawai' },
  {
    lama: 'sekretaris',
    namaLama: 'Demo Sekretaris',
    peran: 'SEKRETARIS',
    jabatan: 'Sekretaris',
    baru: 'pegawai.2',
    namaBaru: 'Demo Pegawai 2',
  },
  {
    lama: 'ppdp',
    namaLama: 'Demo Ppdp',
    peran: 'PPDP',
    jabatan: 'Petugas Pelindungan Data',
    baru: 'pelindung.baru',
    namaBaru: 'Pelindung Baru',
  },
] as const
const AKHIRI = ({ jabatan, namaLama }: (typeof PERGANTIAN)[number]) => `Akhiri jabatan ${jabatan} WBS ${namaLama}`
const BERI = ({ jabatan, namaBaru }: (typeof PERGANTIAN)[number]) => `Beri ${namaBaru} jabatan ${jabatan} WBS`

let server: TestServer
let browser: Browser
const kode: Record<string, string> = {}

const people = (nama: string, work: (page: Page) => Promise<void>) => as(browser, server.url, nama, work)

/** The page that asks first, and says what the one who leaves leaves behind. */
async function end(page: Page): Promise<void> {
  await page.click('a[href*="/akhiri?peran="]')
  await page.click('button:has-text("Akhiri peran")')
}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

describe('a new Inspektur, Sekretaris and PPDP on one day', () => {
  let sandiPertama = ''

  it('are proposed by the administrator, whose pages say what waits and let him confirm nothing', async () => {
    await people('admin.sistem', async (page) => {
      sandiPertama = await makeAccount(page, server.url, 'Pelindung Baru', 'pelindung.baru')
      for (const ganti of PERGANTIAN) {
        await givePeran(page, server.url, ganti.namaBaru, ganti.peran)
        await page.waitForSelector('#usulan')
        expect(await page.locator('#usulan').innerText()).toContain(BERI(ganti))
        await openAccount(page, server.url, ganti.namaLama)
        await end(page)
        await page.waitForSelector('#usulan')
        expect(await page.locator('#usulan').innerText()).toContain(AKHIRI(ganti))
      }
      await end(page)
      await page.waitForSelector('text=Usulan yang sama sudah menunggu konfirmasi.')
      expect(await judgeHere(page)).toEqual([])
      await openAccount(page, server.url, PERGANTIAN[2].namaLama)
      expect(await judgeHere(page)).toEqual([])
      await page.click('text=Lihat atau tarik usulan')
      await page.waitForSelector('h2:has-text("Usulan yang menunggu konfirmasi")')
      expect(await judgeHere(page)).toEqual([])
      expect(await page.locator('[name=kehadiran]').count()).toBe(0)
    })
  })

  it('stand in the sight of everybody who decides about keys; each new one hears his code only as himself', async () => {
    for (const nama of ['irban.khusus', 'sekretaris', 'pemegang.identitas']) {
      await people(nama, async (page) => {
        expect(await mainText(page)).toContain('6 usulan tentang kunci identitas atau pejabatnya menunggu')
      })
    }
    await people('verifikator', async (page) => expect(await mainText(page)).not.toContain('usulan tentang kunci identitas'))
    for (const nama of ['pegawai', 'pegawai.2']) {
      await people(nama, async (page) => {
        expect(await mainText(page)).toContain('Anda diusulkan memegang jabatan yang menentukan kunci')
        kode[nama] = await readKode(page, server.url)
        expect(await judgeHere(page)).toEqual([])
      })
    }
    const own = await (await browser.newContext()).newPage()
    await signIn(own, server.url, 'pelindung.baru', sandiPertama)
    await changeFirst(own, sandiPertama, DEMO_PASSWORD)
    kode['pelindung.baru'] = await readKode(own, server.url)
    await own.context().close()
  })

  it('the custodian confirms that the old ones leave; their menus shrink at once', async () => {
    await people('pemegang.identitas', async (page) => {
      await page.goto(`${server.url}/staf/kunci`)
      expect(await judgeHere(page)).toEqual([])
      for (const ganti of PERGANTIAN) await confirm(page, server.url, AKHIRI(ganti), { kehadiran: DEMO_PASSWORD })
    })
    await people('kepala', async (page) => {
      expect(await page.locator('nav a').allInnerTexts()).not.toContain('Buku Pengaduan')
    })
  })

  it('each who left confirms his own successor and sees nothing else of the keys', async () => {
    for (const ganti of PERGANTIAN) {
      await people(ganti.lama, async (page) => {
        await page.click('a:has-text("Lihat usulan")')
        await page.waitForSelector('#usulan')
        // The first two still hold shares of the recovery key; who holds nothing any more sees this one proposal alone.
        if (ganti.lama === 'ppdp') {
          expect(await page.locator('#usulan section.slip').count()).toBe(1)
          expect(await mainText(page)).not.toContain('Layanan WBS')
        }
        const slip = page.locator('#usulan section.slip', { hasText: BERI(ganti) })
        await slip.locator('[name=kodeKonfirmasi]').fill('0000 0000')
        await slip.locator('[name=kehadiran]').fill(DEMO_PASSWORD)
        await slip.locator('button:has-text("Konfirmasi usulan")').click()
        await slip.locator('.err').first().waitFor()
        expect(await slip.locator('[name=kodeKonfirmasi]').inputValue()).toBe('0000 0000')
        await confirm(page, server.url, BERI(ganti), { kode: kode[ganti.baru], kehadiran: DEMO_PASSWORD })
        await page.goto(`${server.url}/staf`)
        if (ganti.lama === 'ppdp') expect(await mainText(page)).not.toContain('usulan tentang kunci identitas')
      })
    }
  }, 90_000)

  it('the new ones hold their posts, and confirm nobody for a week', async () => {
    await people('pegawai', async (page) => {
      await page.goto(`${server.url}/staf/kunci`)
      expect(await mainText(page)).toContain('Layanan WBS')
    })
    await people('admin.sistem', (page) => givePeran(page, server.url, 'Demo Verifikator', 'PPDP'))
    await people('pegawai', async (page) => {
      await page.goto(`${server.url}/staf/kunci`)
      expect(await page.locator('#usulan').innerText()).toContain('Anda belum tujuh hari menjabat')
    })
  })
})
