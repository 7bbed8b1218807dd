import type { Page } from 'playwright-core'
import { hariKantor } from '@/tests/support/kantor-jauh'
import { bukaLayar, pdf, readReceipt, setuju, type Kode } from '@/tests/support/journey'

/** Where the reporter of WBS wants his answer. */
export const SUREL_WARGA = 'kasuari.dua@contoh.test'

/** A complaint about a street light, with an account made on the way. */
export async function fillSp4n(warga: Page): Promise<void> {
  await warga.check('[name=jenisLaporan][value=PENGADUAN]')
  await warga.fill('[name=judul]', 'Lampu jalan padam di depan pasar')
  await warga.fill('[name=isi]', 'Lampu padam sejak dua pekan, jalan gelap setiap malam.')
  await warga.fill('[name=tanggalKejadian]', '2026-11-02')
  await warga.check('[name=akun][value=BARU]')
  await warga.fill('[name=samaran]', 'cenderawasih_satu')
  await warga.fill('[name=kataSandi]', 'pasar apung di pagi hari')
  await warga.check('[name=persetujuan]')
}

/** A letter about a road, written down by the Admin Instansi; the answer is wanted by letter. */
export async function fillSuratSp4n(staff: Page): Promise<void> {
  await staff.check('[name=kanal][value=SURAT]')
  await staff.check('[name=jenisLaporan][value=PENGADUAN]')
  await staff.fill('[name=judul]', 'Lubang besar di jalan lintas')
  await staff.fill('[name=isi]', 'Di tikungan menuju kampung ada lubang besar yang membahayakan.')
  await staff.fill('[name=tanggalKejadian]', '2026-11-02')
  await staff.fill('[name=tanggalTerima]', hariKantor())
  await staff.check('[name=kirimJawaban][value=SURAT]')
  await staff.fill('[name=kepadaSurat]', 'Bapak Yan')
  await staff.fill('[name=alamatSurat]', 'Kampung Nirmala Satu, RT 2')
}

/** A citizen of the regency on a phone: kecamatan and desa are those of its own list. */
export async function lapor(warga: Page, url: string): Promise<Kode> {
  await warga.goto(`${url}/lapor/wbs`)
  await warga.waitForSelector('text=Server tidak pernah menerimanya')
  const identitas = { samaran: 'kasuari_dua', nama: 'Yance Penandajauh', nik: '9103010101900001' }
  for (const [name, value] of Object.entries(identitas)) await warga.fill(`[name=${name}]`, value)
  await warga.check('[name=jenisKelamin][value=LAKI_LAKI]')
  await warga.selectOption('[name=pekerjaan]', 'PETANI')
  await bukaLayar(warga, 'telepon')
  const kontak = { telepon: '0812 3300 4455', alamat: 'Jalan Kasuari 4', email: SUREL_WARGA }
  for (const [name, value] of Object.entries(kontak)) await warga.fill(`[name=${name}]`, value)
  for (const box of ['[name=kabarSurel]', '[name=kirimJawaban][value=SUREL]']) await warga.check(box)
  const [kecamatan = ''] = await warga.selectOption('[name=kecamatan]', { index: 1 })
  const desa = await warga.locator(`[name=desa] option[value^="${kecamatan}."]`).first().getAttribute('value')
  await warga.selectOption('[name=desa]', desa)
  await bukaLayar(warga, 'isi')
  const cerita = {
    isi: 'Warga yang mengurus surat keterangan diminta membayar lima puluh ribu rupiah tanpa kuitansi.',
    kapan: 'Oktober 2026',
    dimana: 'Kantor kampung',
  }
  for (const [name, value] of Object.entries(cerita)) await warga.fill(`[name=${name}]`, value)
  await bukaLayar(warga, 'kategori')
  await warga.check('[name=kategori][value=DESA]')
  await warga.selectOption('#unitDesa', { index: 1 })
  await warga.fill('[name=judul]', 'Pungutan pada surat keterangan kampung')
  await bukaLayar(warga, 'bukti')
  await warga.setInputFiles('[name=bukti]', [{ name: 'catatan.pdf', mimeType: 'application/pdf', buffer: pdf('BUKTIJAUH') }])
  await setuju(warga)
  await warga.click('button:has-text("Kirim laporan")')
  return readReceipt(warga)
}
