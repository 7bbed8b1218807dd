import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { LAYAR, TERAKHIR } from '@/components/lapor/layar'
import { FIELD_TERSEGEL, type FieldTersegel } from '@/lib/domain/lapor/field-tersegel'
import { CATAT_DIISI, MATERI_DUMAS_DIISI } from '@/tests/builders/dumas'
import { MATERI_DIISI } from '@/tests/builders/formulir'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { launchBrowser } from '@/tests/support/browser'
import { queryAt, type TestDatabase } from '@/tests/support/database'
import { FORMULIR_IDENTITAS } from '@/tests/support/identity-forms'
import { LANJUT, openLacak, pdf, readReceipt, type Kode } from '@/tests/support/journey'
import { formsOf } from '@/tests/support/marker-forms'
import { suratFoto, tutupPindaian } from '@/tests/support/pindaian'
import { recordTraffic, type RecordingProxy } from '@/tests/support/recording-proxy'
import { startServer, type TestServer } from '@/tests/support/server'
import { as } from '@/tests/support/staff'

type Isian = Readonly<Record<string, string | readonly string[]>>
type Penanda = Readonly<{ kata: string; isian: Readonly<Record<FieldTersegel, string>> }>

let server: TestServer
let proxy: RecordingProxy
let browser: Browser
const ditanam: Penanda[] = []

beforeAll(async () => {
  server = await startServer()
  proxy = await recordTraffic(server.port)
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await proxy?.close()
  await server?.dispose()
})

/** A value of its own for every field of the sealed part; where one is chosen, the field's name must not be sent at all. */
function tanam(kata: string, urut: number, wbs: boolean): Penanda {
  const tempat = wbs ? { kecamatan: '62.01.01', desa: '62.01.01.2009' } : { kecamatan: `Kecamatan ${kata}`, desa: `Desa ${kata}` }
  const penanda = {
    kata,
    isian: {
      jenisPelapor: 'BADAN_HUKUM',
      lembaga: `Lembaga ${kata}`,
      akta: `Akta ${kata}`,
      penanggungJawab: `Wali ${kata}`,
      nama: `Pelapor ${kata}`,
      nik: `620199050585010${urut}`,
      tanpaNik: `Paspor ${kata}`,
      jenisKelamin: 'PEREMPUAN',
      pekerjaan: 'PETANI',
      telepon: `0813 5500 880${urut}`,
      email: `${kata.toLowerCase()}@contoh.test`,
      alamat: `Gang ${kata} 55`,
      ...tempat,
    },
  }
  ditanam.push(penanda)
  return penanda
}

async function isi(page: Page, name: string, value: string | readonly string[]): Promise<void> {
  const field = page.locator(`[name="${name}"]:visible`)
  if ((await field.count()) === 0) return
  const kind = await field.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName))
  const values = typeof value === 'string' ? [value] : value
  if (kind === 'radio' || kind === 'checkbox') for (const one of values) await page.check(`[name="${name}"][value="${one}"]`)
  else if (kind === 'SELECT') await field.first().selectOption(values[0] ?? '')
  else await field.first().fill(values[0] ?? '')
}

/** In the order given, for a choice opens the fields below it. Returns the sealed fields that were there to be filled in. */
async function isiSemua(page: Page, isian: Isian): Promise<readonly string[]> {
  const tanpaNik = page.locator('summary:has-text("Tidak punya NIK?")')
  if (await tanpaNik.isVisible()) await tanpaNik.click()
  for (const [name, value] of Object.entries(isian)) if (value !== '') await isi(page, name, value)
  const filled = await Promise.all(
    FIELD_TERSEGEL.map(async (name) => ((await page.locator(`[name="${name}"]:visible`).count()) > 0 ? [name] : [])),
  )
  return filled.flat()
}

const baru = async () => (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
const alamat = (path: string) => `http://localhost:${proxy.port}${path}`
const BUKTI = { name: 'bukti.pdf', mimeType: 'application/pdf', buffer: pdf('bukti') }

async function lapor(path: '/lapor/wbs' | '/lapor/dumas', penanda: Penanda, materi: Isian, samaran: string): Promise<Kode> {
  const page = await baru()
  await page.goto(alamat(path))
  await page.waitForSelector('text=Server tidak pernah menerimanya')
  const tersegel = []
  for (let screens = 0; screens < LAYAR.length; screens += 1) {
    tersegel.push(...(await isiSemua(page, { samaran, ...penanda.isian, ...materi })))
    if (await page.locator('[name=bukti]').isVisible()) {
      await page.setInputFiles('[name=bukti]', BUKTI)
      await page.waitForSelector('.files .ok')
    }
    if (screens < TERAKHIR) await page.click(LANJUT)
  }
  expect(tersegel.length).toBeGreaterThan(8)
  await page.click('button:has-text("Kirim laporan")')
  const kode = await readReceipt(page).catch(async (error) =>
    Promise.reject(new Error(await page.locator('main').innerText(), { cause: error })),
  )
  await page.context().close()
  return kode
}

async function perbaiki(kode: Kode, penanda: Penanda): Promise<void> {
  const page = await baru()
  await openLacak(page, `http://localhost:${proxy.port}`, kode)
  await page.goto(alamat('/lacak/data'))
  await page.click('summary:has-text("Isi identitas yang benar")')
  await page.waitForSelector('text=Server tidak pernah menerimanya')
  expect((await isiSemua(page, { isiPerbaikan: 'Nama saya salah ketik.', ...penanda.isian })).length).toBeGreaterThan(8)
  await page.click('button:has-text("Kirim perbaikan")')
  await page.waitForURL(/kabar=terkirim/)
  await page.context().close()
}

async function catat(penanda: Penanda): Promise<void> {
  await as(browser, `http://localhost:${proxy.port}`, 'petugas.penerima.dumas', async (page) => {
    await page.goto(alamat('/staf/pengaduan/baru'))
    await page.waitForSelector('text=tidak pernah sampai ke server')
    const { jumlahLampiran: _, ...diisi } = CATAT_DIISI
    expect(
      (await isiSemua(page, { ...diisi, tanggalTerima: '2026-11-23', samaran: 'kolibri_tiga', ...penanda.isian })).length,
    ).toBeGreaterThan(8)
    await page.setInputFiles('[name=bukti]', BUKTI)
    await page.waitForSelector('.files .ok')
    await tutupPindaian(page, await suratFoto(penanda.kata))
    await page.click('button:has-text("Catat pengaduan")')
    await page.waitForURL(/baru\/tanda-terima/)
  })
}

/** One journey for every form of the list; a form without one is a fault of this file. */
const JALAN: Readonly<Record<(typeof FORMULIR_IDENTITAS)[number], () => Promise<void>>> = {
  '/lapor/wbs': async () => void (wbs = await lapor('/lapor/wbs', tanam('Penandawbs', 1, true), { ...MATERI_DIISI }, 'kolibri_satu')),
  '/lapor/dumas': async () =>
    void (dumas = await lapor('/lapor/dumas', tanam('Penandadumas', 2, false), { ...MATERI_DUMAS_DIISI }, 'kolibri_dua')),
  '/lacak/data': async () => {
    if (!wbs || !dumas) throw new Error('reports first')
    await perbaiki(wbs, tanam('Penandabaruwbs', 3, true))
    await perbaiki(dumas, tanam('Penandabarudumas', 4, false))
  },
  '/staf/pengaduan/baru': async () => catat(tanam('Penandameja', 5, false)),
}
let wbs: Kode | null = null
let dumas: Kode | null = null

describe('a form that asks for an identity, with scripts', () => {
  it.each(FORMULIR_IDENTITAS)('%s sends nothing of it in readable form, and nothing that is stored holds it', async (form) => {
    await JALAN[form]()
    const received = proxy.received()
    // The recording is one: whatever is sealed stands in it as the envelope.
    expect(received.includes('age-encryption') || received.includes(Buffer.from('age-encryption').toString('base64').slice(0, 12))).toBe(
      true,
    )
    const database = { queryAsAdmin: (sql: string, values?: unknown[]) => queryAt(server.adminUrl, sql, values) } as TestDatabase
    const stored = await semuaNilai(database)
    for (const { kata, isian } of ditanam) {
      for (const value of [
        kata,
        kata.toLowerCase(),
        isian.nik,
        isian.telepon,
        isian.telepon.replaceAll(' ', ''),
        `+62${isian.telepon.replaceAll(' ', '').slice(1)}`,
      ]) {
        for (const bytes of formsOf(value)) expect([form, value, received.includes(bytes)]).toEqual([form, value, false])
        expect([value, stored.filter((row) => row.bytes.includes(value)).map((row) => row.tempat)]).toEqual([value, []])
      }
    }
    const names = [...received.toString('latin1').matchAll(/form-data; name="([^"]*)"/g)].map(([, name = '']) => name.split('_').at(-1))
    expect(names).toContain('amplop')
    expect(names.filter((name) => FIELD_TERSEGEL.some((sealed) => sealed === name))).toEqual([])
  })
})
