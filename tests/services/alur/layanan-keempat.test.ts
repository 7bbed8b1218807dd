import '@/tests/fixtures/layanan-ppid/daftar'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createElement } from 'react'
import { KasusPage } from '@/components/staf/kasus/KasusPage'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { tableOf, type Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { INITIAL_LAPORAN_STATE } from '@/lib/domain/lapor/laporan-state'
import { markDibuka } from '@/lib/data/instansi'
import { listNilaiAsing } from '@/lib/data/nilai-asing'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { foundKantor } from '@/lib/services/instansi/found-kantor'
import { doLangkah, findEfek } from '@/lib/services/langkah/do-langkah'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { cekDokumen } from '@/lib/services/surat/cek-dokumen'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { STANDAR_PPID } from '@/tests/fixtures/layanan-ppid/standar'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { gambar } from '@/tests/support/gambar-halaman'
import { refusalCode } from '@/tests/support/refusal'

/** The browser's jar, and the request a page of this site sends: what the framework would hand in. */
const jar = new Map<string, string>()
jest.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
  headers: async () => new Headers({ 'sec-fetch-site': 'same-origin' }),
}))
jest.mock('next-intl/server', () => {
  const { createTranslator } = jest.requireActual<typeof import('next-intl')>('next-intl')
  const { id } = jest.requireActual<typeof import('@/lib/i18n/id')>('@/lib/i18n/id')
  return {
    getTranslations: async (namespace: string) => createTranslator({ locale: 'id', messages: id, namespace: namespace as never }),
    getLocale: async () => 'id',
    getMessages: async () => id,
  }
})

testDatabase()
const PPID = 'PPID' as Layanan
const JALUR = { params: Promise.resolve({ jalur: 'ppid' }) }
const TIKET = {
  judul: 'Salinan APBD 2026',
  isi: 'Mohon salinan APBD tahun 2026 beserta lampirannya.',
  samaran: 'warga_ingin_tahu',
  tujuanPenggunaan: 'Penelitian anggaran daerah',
  caraMemperoleh: 'SALINAN_ELEKTRONIK',
  kirimJawaban: 'HALAMAN',
  persetujuan: '1',
}

const JAWABAN = 'Salinan APBD tahun 2026 beserta lampirannya dapat diunduh di laman kami sejak hari ini.'

/** A post of the new layanan for somebody of the office that runs it beside its own. */
async function appoint(namaPengguna: string, peran: 'ADMIN_INSTANSI' | 'KEPALA'): Promise<Petugas> {
  const { id } = await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })
  await db.peranPetugas.create({ data: { petugasId: id, peran, layanan: PPID, mulai: new Date('2026-01-01') } })
  return petugasOf(namaPengguna)
}

/** Loaded after the framework's part of a request is played. */
const load = {
  formulir: () => import('@/app/[locale]/(publik)/lapor/[jalur]/page'),
  kirim: () => import('@/app/[locale]/(publik)/lapor/[jalur]/actions'),
  terima: () => import('@/app/[locale]/(publik)/lapor/[jalur]/tanda-terima/page'),
}
const formulir = async () => (await load.formulir()).default({ ...JALUR, searchParams: Promise.resolve({}) })
const kirim = async (jawaban: Readonly<Record<string, string>>) =>
  (await load.kirim()).submitLaporanAction(PPID, INITIAL_LAPORAN_STATE, await formOf(jawaban))

let meja: Petugas
let kepala: Petugas
let orangLain: Petugas

beforeAll(async () => {
  await seedOffice()
  const induk = await db.instansi.findUniqueOrThrow({ where: { layanan: 'WBS' } })
  const { id: _id, layanan: _layanan, kodeWilayah: _kode, kantorId: _kantor, lambang: _lambang, standar: _standar, ...rest } = induk
  const { dibukaAt: _buka, ditutupAt: _tutup, retensiIdentitasHari: _hari, tungguKunciJam: _jam, ...profil } = rest
  await inTransaction((unit) =>
    foundKantor(unit, {
      layanan: PPID,
      profil: { ...profil, singkatan: 'PPID' },
      kodeWilayah: '62.01',
      kantorId: induk.id,
      oleh: 'sistem',
    }),
  )
  await markDibuka(PPID, now())
  meja = await appoint('verifikator', 'ADMIN_INSTANSI')
  kepala = await appoint('kepala', 'KEPALA')
  orangLain = await petugasOf('irban.khusus')
})

/** The form as the page drew it, its own key included, with these answers. */
async function formOf(jawaban: Readonly<Record<string, string>>): Promise<FormData> {
  const page = await gambar(formulir)
  const form = new FormData()
  form.set('kunciKirim', /name="kunciKirim" value="([^"]+)"/.exec(page)?.[1] ?? '')
  for (const [name, value] of Object.entries(jawaban)) form.set(name, value)
  return form
}

async function take(petugas: Petugas, id: string, langkah: Langkah, typed: Readonly<Record<string, string>> = {}): Promise<void> {
  const { versi } = await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { versi: true } })
  const { schema } = await findEfek(petugas, id, langkah)
  await doLangkah(petugas, langkah, schema.parse({ pengaduanId: id, versi: String(versi), ...typed }))
}

describe('a fourth layanan, of a folder and its lines in the registry', () => {
  it('is known to the start', async () => {
    expect(await listNilaiAsing()).toEqual([])
  })

  it('draws its form from its table, in its own words', async () => {
    const page = await gambar(formulir)
    for (const name of Object.keys(STANDAR_PPID.formulir.isian)) expect(page).toContain(`name="${name}"`)
    for (const text of ['Minta informasi publik', 'Tujuan penggunaan', 'Salinan elektronik', 'Berapa lama', 'Dijawab Inspektorat'])
      expect(page).toContain(text)
    expect(page).not.toMatch(/name="(nama|nik|akun)"/)
  })

  it('refuses beside their fields what is wrong, and shows again what was typed', async () => {
    const state = await kirim({ ...TIKET, isi: 'pendek', caraMemperoleh: '' })
    expect(state.fieldErrors).toEqual({ isi: 'isi.pendek', caraMemperoleh: 'caraMemperoleh.wajib' })
    expect(state.values).toMatchObject({ isi: ['pendek'], tujuanPenggunaan: [TIKET.tujuanPenggunaan] })
  })

  it('takes a report through its own steps to a letter of its own, and closes it', async () => {
    const gone = await kirim(TIKET).catch((error: unknown) => error)
    expect((gone as { digest?: string }).digest).toContain('/lapor/ppid/tanda-terima')
    const terima = await gambar(async () => (await load.terima()).default(JALUR))
    const { id, nomorTiket, nomorRegister } = await db.pengaduan.findFirstOrThrow({ where: { layanan: PPID } })
    const kodeAkses = (/class="groups[^"]*">(.*?)<\/p>/.exec(terima)?.[1] ?? '').replaceAll(/<[^>]+>/g, '')
    for (const text of [nomorTiket, 'Permintaan informasi Inspektorat', 'Cara memperoleh', 'Salinan elektronik'])
      expect(terima).toContain(text)
    expect(terima).not.toContain(TIKET.tujuanPenggunaan)
    expect([nomorTiket, nomorRegister]).toEqual([expect.stringMatching(/^PPID-/), expect.stringContaining('PPID')])
    expect(await refusalCode(getKasus(orangLain, id))).toBe('NOT_FOUND')

    await take(meja, id, 'AMBIL')
    const kasus = await getKasus(meja, id)
    const berkas = await gambar(() =>
      createElement(KasusPage, { kasus, action: async () => INITIAL_STATE, pesan: () => null, baru: false }),
    )
    for (const text of [TIKET.isi, 'Tujuan penggunaan', TIKET.tujuanPenggunaan, 'Salinan elektronik']) expect(berkas).toContain(text)
    expect(berkas).not.toMatch(/Apa yang terjadi|tersegel/i)
    expect((await getKasus(meja, id)).giliran?.langkah).toBe('TULIS_JAWABAN')
    await take(meja, id, 'TULIS_JAWABAN', {
      hasilJawaban: 'DIJELASKAN',
      isiJawaban: JAWABAN,
      maksud: 'AJUKAN',
    })
    expect(await refusalCode(take(meja, id, 'SETUJUI_JAWABAN'))).toBe('FORBIDDEN')
    await take(kepala, id, 'SETUJUI_JAWABAN')

    expect((await db.riwayat.findMany({ where: { pengaduanId: id }, orderBy: { id: 'asc' } })).map(({ langkah }) => langkah)).toEqual(
      Object.keys(tableOf(PPID)),
    )
    expect(await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { status: true } })).toEqual({ status: 'SELESAI' })
    const surat = await db.dokumenTerbit.findFirstOrThrow({ where: { pengaduanId: id } })
    expect([surat.jenis, surat.nomor]).toEqual(['SURAT_JAWABAN', expect.stringContaining('/PPID-INFO/')])
    expect(await cekDokumen(surat.id)).toMatchObject({ nomor: surat.nomor, status: 'BERLAKU' })
    const { pdf } = await renderDokumen(meja, id, 'surat-jawaban')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await refusalCode(renderDokumen(orangLain, id, 'surat-jawaban'))).toBe('NOT_FOUND')
    expect(await openLacak({ nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' })).toBe(id)
    expect((await getLacak(id))?.jawaban).toMatchObject({ isi: JAWABAN, hasil: 'DIJELASKAN' })
  })
})
