import { expect } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import type { Layanan } from '@/lib/domain/layanan'
import type { Peran } from '@/lib/domain/auth/peran'
import { signInPlain } from '@/tests/support/http'
import { postStaffForm } from '@/tests/support/plain-form'

/** A government far away, which nobody in the code ever heard of. Its clocks run two hours ahead of those of the demo. */
export const PEMDA = 'Pemerintah Kabupaten Nirmala Timur'
export const WILAYAH = 'Kabupaten Nirmala Timur'
const ZONA = 'Asia/Jayapura'
/** Offices of the demo, and of whoever wrote the first lines. */
export const ASING = /Kotawaringin|Kobar\b|Ketapang|Kalimantan|Kalbar|Pontianak|Pangkalan Bun|Sumoharjo|24475|3069638|WIB\b|ITKAB|ITPROV/i

/** The office's own day. */
export const hariKantor = (hari = 0): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONA }).format(new Date(Date.now() + hari * 86_400_000))

const [ITDA, KOMINFO, PU] = ['Inspektorat Daerah', 'Dinas Komunikasi dan Informatika', 'Dinas Pekerjaan Umum'] as const

type Orang = Readonly<{ nama: string; akun: string; jabatan: string; unit: string; peran: readonly (readonly [Layanan, Peran])[] }>

const both = (...peran: readonly Peran[]) => (['WBS', 'DUMAS'] as const).flatMap((layanan) => peran.map((one) => [layanan, one] as const))

/** Twelve people and their head of information run three layanan: in a small regency one person holds several posts. */
export const ORANG: readonly Orang[] = [
  { nama: 'Yosef Wonda', akun: 'inspektur', jabatan: 'Inspektur', unit: ITDA, peran: both('KEPALA') },
  { nama: 'Maria Kogoya', akun: 'sekretaris', jabatan: 'Sekretaris', unit: ITDA, peran: both('SEKRETARIS') },
  { nama: 'Petrus Tabuni', akun: 'pelindung', jabatan: 'Auditor Madya', unit: ITDA, peran: both('PPDP', 'MODERATOR') },
  { nama: 'Agustina Wenda', akun: 'penjaga', jabatan: 'Arsiparis', unit: ITDA, peran: both('PEMEGANG_IDENTITAS') },
  { nama: 'Lukas Murib', akun: 'meja', jabatan: 'Pengadministrasi Umum', unit: ITDA, peran: both('PETUGAS_PENERIMA') },
  {
    nama: 'Hendrik Enumbi',
    akun: 'irban',
    jabatan: 'Inspektur Pembantu Khusus',
    unit: `Inspektur Pembantu Khusus, ${ITDA}`,
    peran: [['WBS', 'IRBAN_KHUSUS'] as const, ['DUMAS', 'IRBAN_KHUSUS'] as const, ['DUMAS', 'KEPALA_BIDANG'] as const],
  },
  {
    nama: 'Ruth Yikwa',
    akun: 'kasubbag',
    jabatan: 'Kepala Subbagian Perencanaan',
    unit: ITDA,
    peran: [['WBS', 'VERIFIKATOR'] as const, ['DUMAS', 'KASUBBAG_PERENCANAAN'] as const],
  },
  { nama: 'Simon Gire', akun: 'pemeriksa.satu', jabatan: 'Auditor Muda', unit: ITDA, peran: both('PEMERIKSA') },
  { nama: 'Elisabet Magai', akun: 'pemeriksa.dua', jabatan: 'Auditor Madya', unit: ITDA, peran: both('PEMERIKSA') },
  { nama: 'Daniel Pigai', akun: 'admin.satu', jabatan: 'Pranata Humas', unit: KOMINFO, peran: [['SP4N', 'ADMIN_INSTANSI']] },
  {
    nama: 'Yohana Gobai',
    akun: 'kepala.dinas',
    jabatan: 'Kepala Dinas',
    unit: KOMINFO,
    peran: [['SP4N', 'KEPALA'] as const, ['SP4N', 'MODERATOR'] as const],
  },
  { nama: 'Markus Doo', akun: 'operator.pu', jabatan: 'Pengelola Data', unit: PU, peran: [['SP4N', 'ADMIN_OPD']] },
  { nama: 'Selfina Mote', akun: 'penghubung.pu', jabatan: 'Sekretaris Dinas', unit: PU, peran: [['SP4N', 'PEJABAT_PENGHUBUNG']] },
]

/** Who decides about keys signs in himself, with a second factor; the rest come to the desk with a session. */
export const PENENTU = ['inspektur', 'sekretaris', 'pelindung', 'penjaga'] as const

export const labelOf = (akun: string): string => {
  const one = ORANG.find((orang) => orang.akun === akun)
  return `${one?.nama}, ${one?.jabatan}`
}

const text = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

/** The administrator's browser as a cookie: his forms are posted without scripts. */
export async function cookieOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}

const nipOf = (orang: Orang) => `1980${String(ORANG.indexOf(orang) + 1).padStart(2, '0')}01 200501 1 001`
export const surelOf = (akun: string) => `${akun}@nirmala.test`

/** Makes the account of one person and gives him his posts, form by form; returns his first password. */
export async function hire(url: string, admin: string, orang: Orang): Promise<string> {
  const address = `${url}/staf/pengaturan`
  const page = await (await fetch(address, { headers: { cookie: admin } })).text()
  const unitId = text(page, new RegExp(`<option value="([^"]+)"[^>]*>${orang.unit}</option>`))
  const made = await postStaffForm(address, admin, 'namaPengguna', {
    nama: orang.nama,
    jabatan: orang.jabatan,
    namaPengguna: orang.akun,
    pangkat: 'Penata (III/c)',
    nip: nipOf(orang),
    surel: surelOf(orang.akun),
    unitId,
  })
  const html = await made.text()
  const sandi = text(html, /id="sandi-awal"[\s\S]*?class="code"[^>]*>([^<]+)</)
  const own = text(html, new RegExp(`href="(/staf/pengaturan/[0-9a-f-]{36})"[^>]*>${orang.nama}<`))
  expect([orang.akun, own !== '', sandi !== '']).toEqual([orang.akun, true, true])
  for (const [layanan, peran] of orang.peran) {
    const given = await postStaffForm(url + own, admin, 'peran', { peran, layanan, delegasi: '', mulai: hariKantor(), selesai: '' })
    expect([orang.akun, peran, given.status]).toEqual([orang.akun, peran, 303])
  }
  return sandi
}

/** A window with the session of somebody who has changed his first password; both forms were posted without scripts. */
export async function seat(browser: Browser, url: string, akun: string, lama: string, baru: string): Promise<Page> {
  const first = await signInPlain(url, akun, lama)
  await postStaffForm(`${url}/masuk/sandi`, first, 'kataSandiBaru', { kataSandi: lama, kataSandiBaru: baru, ulangiSandi: baru })
  const [name = '', value = ''] = (await signInPlain(url, akun, baru)).split(/=(.*)/s)
  const page = await openWindow(browser)
  await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  await page.goto(`${url}/staf`)
  expect(page.url()).toBe(`${url}/staf`)
  return page
}

export async function openWindow(browser: Browser, width = 1280, height = 900): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage()
  page.setDefaultTimeout(20_000)
  return page
}

/** Office and address of a layanan, as the forms of set-up ask for them. */
export async function fillProfil(page: Page, nama: string, singkatan: string): Promise<void> {
  const values = {
    namaInstansi: nama,
    pemda: PEMDA,
    singkatan,
    alamatInstansi: `Jalan Cenderawasih 7, Nirmala`,
    tempat: 'Nirmala',
    kodePos: '99352',
    teleponInstansi: '(0967) 555100',
  }
  for (const [name, value] of Object.entries(values)) await page.fill(`[name=${name}]`, value)
}

/** Who looks after the site, with the first code of his second factor. */
export async function fillAdmin(page: Page, sandi: string): Promise<void> {
  const admin = {
    nama: 'Pengelola Situs',
    jabatan: 'Pranata Komputer',
    namaPengguna: 'pengelola',
    kataSandiBaru: sandi,
    ulangiSandi: sandi,
  }
  for (const [name, value] of Object.entries(admin)) await page.fill(`[name=${name}]`, value)
  const rahasia = (await page.locator('form .code').innerText()).replaceAll(' ', '')
  await page.fill('[name=kode2fa]', new TOTP({ secret: rahasia }).generate())
  await page.click('button:has-text("Simpan dan selesaikan")')
  await page.waitForURL(/mulai\/selesai/)
}
