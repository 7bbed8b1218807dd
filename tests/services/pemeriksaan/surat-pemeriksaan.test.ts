import { beforeAll, describe, expect, it } from '@jest/globals'
import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'
import { menunjukLaporan } from '@/lib/domain/surat/surat-tugas'
import { db } from '@/lib/infra/db'
import { getPresetSuratTugas } from '@/lib/services/pemeriksaan/preset-surat-tugas'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { draftLhp, draftSuratTugas, recordPemeriksaan, signSuratTugas } from '@/prisma/seed/langkah-petugas'
import { TEKS } from '@/prisma/seed/teks'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { JALAN, jalankan, kirim, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'
import { refusal } from '@/tests/support/refusal'

testDatabase()
let id = ''
const cetak = async (alamat: AlamatSurat, versi?: number) =>
  textOfPdf((await renderDokumen(await petugasOf('kepala'), id, alamat, versi)).pdf)
const catat = async (input: Partial<Parameters<typeof recordPemeriksaan>[1]>) =>
  recordPemeriksaan(await petugasOf('pemeriksa'), {
    ...(await targetOf(id)),
    jenis: 'UNDANGAN_KLARIFIKASI',
    tanggal: '2026-11-24',
    judul: 'Undangan klarifikasi',
    uraian: 'Pengelolaan kas tahun 2026 dan buktinya.',
    pihakNama: 'Demo Bendahara',
    pihakJabatan: 'Bendahara Dinas',
    tempat: 'Ruang rapat lantai 2',
    tanggalAcara: '2026-12-01',
    pukul: '09.00',
    ...input,
  })
const susun = async (input: Partial<Parameters<typeof draftSuratTugas>[1]>) => {
  const tim = await Promise.all(['pemeriksa.2', 'pemeriksa'].map(async (nama) => (await petugasOf(nama)).id))
  return draftSuratTugas(await petugasOf('irban.khusus'), {
    ...(await targetOf(id)),
    tujuanTugas: TEKS.tujuanTugas,
    mulai: '2026-09-01',
    selesai: '2026-12-31',
    anggota: [
      [tim[0] ?? '', 'PENGENDALI_TEKNIS'],
      [tim[1] ?? '', 'KETUA'],
    ],
    ...input,
  })
}

beforeAll(async () => {
  await seedOffice()
  id = (await kirim()).pengaduanId
  await jalankan(id, JALAN.PEMERIKSAAN_DIRENCANAKAN)
})

describe('the letter of assignment of WBS', () => {
  it('refuses beside its field every word that points at a report, and keeps nothing', async () => {
    expect(await refusal(susun({ dasar: ['Pengaduan nomor 001/WBS/XI/2026.'] }))).toBe('INVALID_INPUT dasar.menunjuk')
    expect(await refusal(susun({ tembusan: ['Tim WBS'], tujuanTugas: 'Memeriksa kebenaran pengaduan di unit itu.' }))).toBe(
      'INVALID_INPUT tembusan.menunjuk tujuanTugas.menunjuk',
    )
    expect(await db.suratTugas.count({ where: { pengaduanId: id } })).toBe(0)
  })

  it('is printed with the grounds and copies its drafter left in it, and not one word of a report', async () => {
    const preset = await getPresetSuratTugas(await petugasOf('irban.khusus'), id)
    await susun({ dasar: [...preset.dasar, 'Keputusan Inspektur tentang tim.'], tembusan: ['Bupati'] })
    await db.petugas.updateMany({ where: { namaPengguna: 'kepala' }, data: { pangkat: 'Pembina Utama Muda (IV/c)' } })
    await signSuratTugas(await petugasOf('kepala'), await targetOf(id))
    const teks = await cetak('surat-tugas')
    for (const part of [...preset.dasar, 'Keputusan Inspektur tentang tim.', 'Bupati', 'Inspektur,', 'Pembina Utama Muda (IV/c)'])
      expect(teks.replaceAll(/\s/g, '')).toContain(part.replaceAll(/\s/g, ''))
    const { nomorRegister, nomorTiket, samaran } = await db.pengaduan.findUniqueOrThrow({ where: { id } })
    expect(menunjukLaporan(teks)).toBe(false)
    for (const secret of [nomorRegister, nomorTiket]) expect(teks).not.toContain(secret)
    expect(teks.split(/\W+/)).not.toContain(samaran)
  })
})

describe('letters of an examination', () => {
  it('to the examined say nothing of a report either', async () => {
    expect(await refusal(catat({ uraian: 'Menurut pelapor kas tidak cocok dengan buku.' }))).toBe('INVALID_INPUT uraian.menunjuk')
    expect(await refusal(catat({ jenis: 'PERMINTAAN_DOKUMEN', judul: 'Dokumen atas aduan' }))).toBe('INVALID_INPUT judul.menunjuk')
    expect(await db.catatanPemeriksaan.count({ where: { pengaduanId: id } })).toBe(0)
  })

  it('have their own series, and stand on paper with number, party, place and day', async () => {
    await catat({})
    await catat({ jenis: 'PERMINTAAN_DOKUMEN', judul: 'Permintaan dokumen', uraian: 'Buku kas tahun 2026.\nBukti setor.' })
    const undangan = await cetak('undangan-klarifikasi')
    for (const part of ['ITKAB-UND/2026', 'Demo Bendahara', 'Bendahara Dinas', 'Selasa, 1 Desember 2026', '09.00', 'Ruang rapat'])
      expect(undangan).toContain(part)
    const permintaan = await cetak('permintaan-dokumen')
    for (const part of ['/0001/ITKAB-PD/2026', 'paling lambat 1 Desember', '1. Buku kas tahun 2026.', '2. Bukti setor.'])
      expect(permintaan.replaceAll('/ ', '/')).toContain(part)
    expect([menunjukLaporan(undangan), menunjukLaporan(permintaan)]).toEqual([false, false])
  })

  it('are no record of what was found: no report rests on them alone', async () => {
    const lhp = async () => draftLhp(await petugasOf('pemeriksa'), { ...(await targetOf(id)), ...TEKS.lhp })
    expect(await refusal(lhp())).toMatch(/^GUARD_FAILED ADA_CATATAN/)
    await catat({ jenis: 'BERITA_ACARA_KLARIFIKASI', judul: 'Klarifikasi bendahara', tempat: '' })
    await lhp()
    expect((await getKasus(await petugasOf('kepala'), id)).dokumen.lhp).toHaveLength(1)
  })

  it('as minutes bear a number in WBS too, the party that came, and a line to write on where nothing was typed', async () => {
    const teks = await cetak('ba-klarifikasi')
    for (const part of ['/0001/BA-ITKAB/2026', 'Demo Bendahara', 'bertempat di ......', 'Ketua Tim Pemeriksa,'])
      expect(teks).toContain(part)
    expect(teks).not.toContain('cap dinas')
  })
})

describe('a signature given for somebody else', () => {
  it('says Plh. on the letter, whoever signs it, after his term too', async () => {
    const { id: petugasId } = await petugasOf('kepala')
    const hold = (delegasi: 'PLH' | null) => db.peranPetugas.updateMany({ where: { petugasId, peran: 'KEPALA' }, data: { delegasi } })
    id = (await kirim()).pengaduanId
    await jalankan(id, [...JALAN.PEMERIKSAAN_DIRENCANAKAN, 'suratTugas'])
    await hold('PLH')
    await jalankan(id, ['tandaTangan'])
    await hold(null)
    expect(await cetak('surat-tugas')).toContain('Plh. Inspektur')
  })
})
