import fs from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import sharp from 'sharp'
import { startSite } from './demo-site'
import { HALAMAN, LAIN, namaGambar } from './tampilan'

const LEBAR = [390, 1280] as const
const WARNA = ['light', 'dark'] as const
/** Small enough for a repository, good enough to see a misplaced line. */
const QUALITY = 60

const folder = path.join(process.cwd(), 'docs', 'tampilan')

/** Lossy WebP: flat colours and letters stay sharp at a tenth of a PNG. */
async function keep(png: Buffer, nama: string): Promise<void> {
  await sharp(png)
    .webp({ quality: QUALITY, effort: 6 })
    .toFile(path.join(folder, `${nama}.webp`))
  process.stdout.write(`docs/tampilan/${nama}.webp\n`)
}

/** Every page in one width and one light. */
async function draw(browser: Browser, url: string, lebar: number, warna: (typeof WARNA)[number]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: lebar, height: 844 }, colorScheme: warna, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${url}/pengaduan`)
  const satu = (await page.locator('main a[href*="/pengaduan/P-"]').first().getAttribute('href')) ?? '/pengaduan'
  for (const alamat of [...Object.values(HALAMAN).flat(), ...LAIN]) {
    await page.goto(url + alamat.replace('/pengaduan/*', satu), { waitUntil: 'networkidle' })
    await keep(await page.screenshot({ fullPage: true }), namaGambar(alamat, lebar, warna))
  }
  await context.close()
}

fs.rmSync(folder, { recursive: true, force: true })
fs.mkdirSync(folder, { recursive: true })
const site = await startSite(undefined, { WORKER: 'off' })
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: process.env.KUMBANG_CHROMIUM, args })
try {
  for (const lebar of LEBAR) for (const warna of WARNA) await draw(browser, site.url, lebar, warna)
} finally {
  await browser.close()
  await site.stop()
  fs.rmSync(site.dataDir, { recursive: true, force: true })
}
