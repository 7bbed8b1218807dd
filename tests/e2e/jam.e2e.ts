import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { launchBrowser } from '@/tests/support/browser'
import { queryAt } from '@/tests/support/database'
import { startServer, type TestServer } from '@/tests/support/server'
import { as } from '@/tests/support/staff'

let first: TestServer
let server: TestServer
let browser: Browser

beforeAll(async () => {
  first = server = await startServer()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await first?.dispose()
})

const query = (sql: string) => queryAt(server.adminUrl, sql)
const amplop = async () => Number((await query('SELECT count(*)::int AS n FROM "identitas"'))[0]?.n)

/** What a clock of ten years ahead makes of the demo: every closed chain is past its retention. */
const closedLongAgo = () => query(`UPDATE "pengaduan" SET "ditutupAt" = "ditutupAt" - interval '10 years' WHERE "ditutupAt" IS NOT NULL`)

/** Presses and waits until the page shows what comes of it. */
async function submit(page: Page, button: string, outcome: () => Promise<void>): Promise<void> {
  await page.click(`button:has-text("${button}")`)
  await outcome()
}

describe('a clock that jumped', () => {
  it('destroys nothing: the start proposes at most, and the work stands still until an administrator writes the date', async () => {
    const before = await amplop()
    await query(`UPDATE "jejakAudit" SET "dibuatAt" = "dibuatAt" - interval '10 years' WHERE nomor >= (SELECT "nomorJejak" FROM "jam")`)
    await closedLongAgo()
    await as(browser, server.url, 'admin.sistem', async (page) => {
      await page.goto(`${server.url}/staf/sistem`)
      expect(await page.locator('#jam').innerText()).toContain('meloncat maju lebih dari 48 jam')
      expect(await page.locator('main').innerText()).not.toContain(tanggalSurat(officeDate(new Date())))
      await page.fill('[name=tanggalHariIni]', '1 Januari 2020')
      await submit(page, 'Pastikan tanggal', () => page.locator('#jam', { hasText: 'berbeda dari jam server' }).waitFor())
      expect(await page.inputValue('[name=tanggalHariIni]')).toBe('1 Januari 2020')
      await page.fill('[name=tanggalHariIni]', tanggalSurat(officeDate(new Date())))
      await submit(page, 'Pastikan tanggal', () => page.locator('#jam').waitFor({ state: 'detached' }))
    })
    expect(await amplop()).toBe(before)
  })

  it('leaves the destruction to the PPDP, who ticks and confirms it, and the administrator sees that it waits', async () => {
    const before = await amplop()
    server = await restart()
    for (let i = 0; i < 40 && (await query('SELECT 1 FROM "usulanMusnah"')).length === 0; i++)
      await new Promise((next) => setTimeout(next, 250))
    expect(await amplop()).toBe(before)
    await as(browser, server.url, 'admin.sistem', async (page) => {
      await page.goto(`${server.url}/staf/sistem`)
      expect(await page.locator('main').innerText()).toMatch(/\d+ identitas menunggu kepastian pemusnahan oleh PPDP sejak/)
    })
    await as(browser, server.url, 'ppdp', async (page) => {
      await page.goto(`${server.url}/staf/identitas/retensi`)
      await submit(page, 'Musnahkan identitas yang dipilih', () =>
        page.locator('main', { hasText: 'Pilih paling sedikit satu identitas.' }).waitFor(),
      )
      const waiting = await page.locator('[name=akarId]').count()
      await page.locator('[name=akarId]').first().check()
      await page.check('[name=yakinMusnah]')
      const gone = page.locator(`[name=akarId][value="${await page.locator('[name=akarId]').first().inputValue()}"]`)
      await submit(page, 'Musnahkan identitas yang dipilih', () => gone.waitFor({ state: 'detached' }))
      expect(await page.locator('[name=akarId]').count()).toBe(waiting - 1)
    })
    expect(await amplop()).toBeLessThan(before)
  })
})

/** The jobs of a fresh process look at once. */
async function restart(): Promise<TestServer> {
  await server.stop()
  return startServer({ dataDir: server.dataDir, port: server.port })
}
