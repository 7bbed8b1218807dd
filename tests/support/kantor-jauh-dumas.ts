import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hariKantor } from '@/tests/support/kantor-jauh'
import { suratFoto, tutupPindaian } from '@/tests/support/pindaian'
import { step } from '@/tests/support/staff'

/** Who only gets letters: no telephone, no mail, no page. */
export const PENYURAT = { nama: 'Salomina Karubaga', alamat: 'Kampung Nirmala Dua, RT 3' } as const
const RESI = 'POS-NIRMALA-0007'
export const JAWABAN = 'Terima kasih. Pembagian bantuan sudah kami periksa, dan dinas diminta memperbaiki daftar penerimanya.'

async function fillAll(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.fill(`[name=${name}]`, value)
}

async function checkAll(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.check(`[name=${name}][value=${value}]`)
}

/** The letter as the desk writes it down; its scan is covered and sealed in the officer's browser. */
export async function fillSurat(page: Page): Promise<void> {
  await checkAll(page, { cara: 'SURAT', jenisPelapor: 'PERORANGAN', kirimJawaban: 'SURAT', kategori: 'OPD' })
  await page.selectOption('[name=unitId]', { label: 'Dinas Pekerjaan Umum' })
  await checkAll(page, { jenisDugaan: 'PENYALAHGUNAAN_WEWENANG' })
  await fillAll(page, {
    tanggalTerima: hariKantor(),
    nomorSurat: '04/KN2/XI/2026',
    tanggalSurat: hariKantor(-3),
    perihal: 'Bantuan perbaikan rumah',
    jumlahLampiran: '1',
    nama: PENYURAT.nama,
    alamat: PENYURAT.alamat,
    kecamatan: 'Nirmala',
    judul: 'Bantuan perbaikan rumah dibagikan di luar daftar',
    apa: 'Bahan bangunan diberikan kepada orang yang tidak ada dalam daftar penerima.',
    kapan: 'Oktober 2026',
    dimana: 'Gudang dinas',
    sumberInformasi: 'Daftar penerima yang ditempel di balai kampung.',
  })
  await tutupPindaian(page, await suratFoto(PENYURAT.nama))
}

export const tulisTelaahan = (page: Page, kasus: string) =>
  step(page, kasus, 'telaahan', 'button[name=maksud][value=AJUKAN]', async () => {
    for (const box of await page.locator('[name=syarat]').all()) await box.check()
    for (const fakta of ['apa', 'kapan', 'dimana']) await page.check(`[name=faktaJelas][value=${fakta}]`)
    await checkAll(page, {
      kewenangan: 'KABUPATEN_KOTA',
      usulKadar: 'BERKADAR',
      pernahDiperiksa: 'BELUM',
      risikoPelapor: 'SEDANG',
      urgensi: 'SEDANG',
      saranTindakan: 'PEMERIKSAAN',
    })
    await fillAll(page, {
      persoalan: 'Bantuan perbaikan rumah diduga dibagikan di luar daftar penerima.',
      praanggapan: 'Daftar penerima masih tersimpan di dinas.',
      fakta: 'Surat memuat waktu dan tempat, serta satu lampiran.',
      analisis: 'Materi menyangkut tugas perangkat daerah dan diduga melanggar aturan penyaluran.',
      simpulan: 'Memenuhi syarat untuk ditindaklanjuti dengan pemeriksaan.',
      saran: 'Didisposisi kepada Inspektur Pembantu Khusus.',
    })
    await page.selectOption('[name=usulUnitId]', { label: 'Inspektur Pembantu Khusus' })
  })

export const disposisikan = (page: Page, kasus: string, keputusan: 'KELENGKAPAN' | 'TINDAK_LANJUT') =>
  step(page, kasus, 'disposisi', 'form:has([name=keputusan]) button[type=submit]', async () => {
    await checkAll(page, { keputusan })
    if (keputusan === 'KELENGKAPAN') {
      await page.fill('[name=permintaan]', 'Mohon sebutkan nama kampung dari warga yang menerima bahan bangunan di luar daftar.')
    } else {
      await page.selectOption('[name=utamaId]', { label: 'Inspektur Pembantu Khusus' })
      await checkAll(page, { instruksi: 'PROSES_LANJUT' })
    }
    await page.fill('[name=catatan]', 'Teliti daftar penerima. Jaga kerahasiaan pelapor.')
  })

const CATATAN = {
  UNDANGAN_KLARIFIKASI: { pihakJabatan: 'Kepala Bidang Perumahan', tempat: 'Ruang rapat Inspektorat', pukul: '09.30' },
  PERMINTAAN_DOKUMEN: { pihakJabatan: 'Kepala Dinas Pekerjaan Umum' },
  BERITA_ACARA_KLARIFIKASI: { pihakNama: 'Obet Rumbiak', pihakJabatan: 'Kepala Bidang Perumahan', tempat: 'Ruang rapat Inspektorat' },
  KERTAS_KERJA: {},
} as const

const URAIAN = {
  UNDANGAN_KLARIFIKASI: 'Penetapan dan penyaluran bahan bangunan untuk perbaikan rumah warga tahun 2026.',
  PERMINTAAN_DOKUMEN: 'Keputusan penetapan penerima tahun 2026.\nBerita acara serah terima bahan bangunan.',
  BERITA_ACARA_KLARIFIKASI: 'Kepala bidang menjelaskan bahwa dua puluh penerima ditambahkan setelah daftar ditetapkan.',
  KERTAS_KERJA: 'Daftar penerima dibandingkan dengan berita acara serah terima: dua puluh nama tidak ada dalam daftar.',
} as const

/** The records of the examination, one of every kind. */
export async function catatPemeriksaan(page: Page, kasus: string): Promise<void> {
  for (const jenis of ['UNDANGAN_KLARIFIKASI', 'PERMINTAAN_DOKUMEN', 'BERITA_ACARA_KLARIFIKASI', 'KERTAS_KERJA'] as const) {
    await step(page, kasus, 'pemeriksaan', 'form:has([name=uraian]) button[type=submit]', async () => {
      await checkAll(page, { jenis })
      await fillAll(page, { tanggal: hariKantor(), judul: 'Penyaluran bahan bangunan', uraian: URAIAN[jenis], ...CATATAN[jenis] })
      if (jenis !== 'KERTAS_KERJA') await page.fill('[name=tanggalAcara]', hariKantor(jenis === 'BERITA_ACARA_KLARIFIKASI' ? 0 : 3))
    })
  }
}

export const susunSuratTugas = (page: Page, kasus: string, tim: Readonly<Record<string, string>>) =>
  step(page, kasus, 'surat-tugas', 'form:has([name=tujuanTugas]) button[type=submit]', async () => {
    await fillAll(page, {
      tujuanTugas: 'Memeriksa penyaluran bantuan perbaikan rumah tahun 2026.',
      mulai: hariKantor(),
      selesai: hariKantor(20),
    })
    for (const [nama, peran] of Object.entries(tim)) await page.getByLabel(new RegExp(`^${nama}, `)).selectOption({ label: peran })
  })

export const susunLhp = (page: Page, kasus: string) =>
  step(page, kasus, 'lhp', 'form:has([name=simpulan]) .actions button[type=submit]', () =>
    fillAll(page, {
      simpulan: 'Sebagian bahan bangunan dibagikan di luar daftar penerima yang ditetapkan.',
      umum: 'Pemeriksaan berdasarkan surat tugas dengan wawancara dan dokumen.',
      hasil: 'Dua puluh penerima tidak ada dalam daftar yang ditetapkan.',
      penutup: 'Demikian laporan ini disusun.',
    }),
  )

export const tulisJawaban = (page: Page, kasus: string, isi: string) =>
  step(page, kasus, 'jawaban', 'button[name=maksud][value=AJUKAN]', async () => {
    await checkAll(page, { hasilJawaban: 'TERBUKTI_SEBAGIAN' })
    await page.fill('[name=isiJawaban]', isi)
  })

/** A part of it is the business of the police. */
export const rujuk = (page: Page, kasus: string) =>
  step(page, kasus, 'rujukan', 'form:has([name=tujuan]) button[type=submit]', () =>
    fillAll(page, { tujuan: 'Kepolisian Resor Nirmala Timur', alasan: 'Sebagian bahan bangunan dijual; ada petunjuk tindak pidana.' }),
  )

export const susunRilis = (page: Page, kasus: string) =>
  step(page, kasus, 'rilis', 'form:has([name=judulRilis]) button[type=submit]', () =>
    fillAll(page, {
      judulRilis: 'Penyaluran bantuan perbaikan rumah diperbaiki',
      isiRilis:
        'Inspektorat Daerah telah memeriksa penyaluran bantuan perbaikan rumah tahun 2026 dan meminta daftar penerimanya diperbaiki.',
    }),
  )

/** The custodian prints the envelope of the letter that waits: the address is opened in her browser and printed there. */
export async function cetakAmplop(page: Page, kasus: string, sandi: string): Promise<Buffer> {
  await page.addInitScript(() => (window.print = () => undefined))
  await page.goto(`${kasus}/identitas/amplop`)
  await page.fill('#sandi', sandi)
  await page.click('button:has-text("Buka alamat")')
  await page.click('button:has-text("Cetak label")', { timeout: 60_000 })
  await page.waitForSelector('.label-tercatat .label-kode')
  expect(await page.locator('.label-amplop').innerText()).toContain(PENYURAT.nama)
  const pdf = await page.pdf({ format: 'A5', landscape: true })
  await page.click('button:has-text("Tutup alamat")')
  return pdf
}

/** The clerk prints, posts and notes the number of the receipt: one letter after the other, whatever waits for this case. */
export async function kirimSurat(page: Page, url: string, nomorTiket: string): Promise<void> {
  const row = () => page.locator('tbody tr', { hasText: nomorTiket }).first()
  for (;;) {
    await page.goto(`${url}/staf/surat`)
    const waiting = page
      .locator('tbody tr', { hasText: nomorTiket })
      .filter({ has: page.locator('button:has-text("Tandai sudah"), button:has-text("Lembar sudah"), [name=resi]') })
    if ((await waiting.count()) === 0) return
    const one = waiting.first()
    if ((await one.locator('[name=resi]').count()) > 0) await one.locator('[name=resi]').fill(RESI)
    await one.locator('button[type=submit]').first().click()
    await page.waitForURL(/kabar=tersimpan/)
    await row().waitFor()
  }
}
