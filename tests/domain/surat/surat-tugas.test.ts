import { describe, expect, it } from '@jest/globals'
import { LAYANAN } from '@/lib/domain/layanan'
import { PRESET_TEMBUSAN, menunjukLaporan, presetDasar, wajibNetral } from '@/lib/domain/surat/surat-tugas'

const slip = { kepala: 'Inspektur', nomor: '031/LD/XI/2026', tanggal: '2026-11-19' }

describe('a letter of assignment', () => {
  it('says of what it is shown to nothing that points at a report', () => {
    for (const teks of [
      'Pengaduan yang terdaftar dengan nomor 001/WBS/XI/2026.',
      'Menindaklanjuti aduan',
      'menjaga kerahasiaan pelapor',
      'Whistleblowing System',
      'Tindak lanjut laporan masyarakat',
      'Nomor tiket',
      'Meminta keterangan terlapor',
      'perbuatan yang dilaporkan',
    ])
      expect([teks, menunjukLaporan(teks)]).toEqual([teks, true])
    for (const teks of [
      'Melakukan pemeriksaan atas pengelolaan aset.',
      'Program Kerja Pengawasan Tahunan',
      'Laporan keuangan semester I',
      'Keadaan kas',
      'Melaporkan hasilnya kepada pimpinan',
      'Hasil pemeriksaan dilaporkan paling lambat tujuh hari',
    ])
      expect([teks, menunjukLaporan(teks)]).toEqual([teks, false])
  })

  it('must be silent in WBS, and wherever the examination is called one for a purpose of its own', () => {
    expect(LAYANAN.map((layanan) => wajibNetral(layanan, 'TUJUAN_TERTENTU'))).toEqual([true, true, true])
    expect(wajibNetral('WBS', 'PEMERIKSAAN_PENGADUAN')).toBe(true)
    expect(wajibNetral('DUMAS', 'PEMERIKSAAN_PENGADUAN')).toBe(false)
  })

  it('starts with grounds of its layanan: those of WBS are silent themselves', () => {
    const wbs = presetDasar({ layanan: 'WBS', nomorRegister: '001/WBS/XI/2026', disposisi: slip }, 'Inspektorat', '2026')
    expect([...wbs, ...PRESET_TEMBUSAN].some(menunjukLaporan)).toBe(false)
    expect(wbs.join(' ')).toContain('Program Kerja Pengawasan Tahunan Inspektorat Tahun 2026')
    const dumas = presetDasar({ layanan: 'DUMAS', nomorRegister: '031/DUMAS/XI/2026', disposisi: slip }, 'Inspektorat', '2026')
    expect(dumas.slice(-2)).toEqual([
      'Lembar Disposisi Inspektur Nomor 031/LD/XI/2026 tanggal 19 November 2026.',
      'Pengaduan yang terdaftar dengan nomor 031/DUMAS/XI/2026.',
    ])
  })
})
