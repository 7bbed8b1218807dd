import { describe, expect, it } from '@jest/globals'
import { tableOf } from '@/lib/domain/alur/engine'
import { JENIS_PEMBERITAHUAN } from '@/lib/domain/kiriman/jenis-kiriman'
import { JAM_PELAPOR, caraPemberitahuan, suratTertahan } from '@/lib/domain/kiriman/pemberitahuan'
import { KIRIM_JAWABAN, LAYANAN } from '@/lib/domain/layanan'

/** Told otherwise: by the receipt in his hand, and by the answer itself, which is a letter of its own. */
const SENDIRI = ['KIRIM', 'SAMPAIKAN_JAWABAN', 'UNGGAH_TANGGAPAN']

const rows = LAYANAN.flatMap((layanan) => Object.entries(tableOf(layanan)).map(([langkah, row]) => ({ layanan, langkah, row })))

describe('a reporter who reads no page', () => {
  it('is told by letter whatever others are told on theirs, in every procedure', () => {
    const told = rows.filter(
      ({ langkah, row }) => row.kabar.includes('PELAPOR') && !SENDIRI.includes(langkah) && !langkah.startsWith('NILAI_'),
    )
    expect(told.length).toBeGreaterThan(15)
    expect(told.filter(({ row }) => row.surat === null).map(({ layanan, langkah }) => `${layanan} ${langkah}`)).toEqual([])
    expect(rows.filter(({ row }) => row.surat !== null && !row.kabar.includes('PELAPOR'))).toEqual([])
  })

  it('gets no letter when a WBS report was classified, whatever its class: nothing is asked and nothing ends', () => {
    const classified = rows.filter(({ langkah }) => langkah.startsWith('NILAI_'))
    expect(classified.map(({ row }) => row.surat)).toEqual([null, null, null])
  })

  it('is never closed by the clock that waits for him while its letter is not out', () => {
    const closing = rows.filter(
      ({ row }) => row.oleh.includes('SISTEM') && (row.ke === 'DIARSIPKAN' || (row.ke === 'SELESAI' && row.surat)),
    )
    expect(closing.map(({ layanan, langkah }) => `${layanan} ${langkah}`)).toEqual([
      'WBS ARSIPKAN_TIDAK_LENGKAP',
      'DUMAS ARSIPKAN_TIDAK_LENGKAP',
      'SP4N ARSIPKAN_TIDAK_LENGKAP',
      'SP4N TUTUP_OTOMATIS',
    ])
    for (const { row } of closing) expect(row.syarat).toContain('SURAT_SUDAH_SAMPAI')
    expect(JAM_PELAPOR).toEqual(['KELENGKAPAN', 'PENUTUPAN'])
  })

  it('gets every notice by post, or what stops and ends his case at the counter; who reads the page gets none', () => {
    const cara = JENIS_PEMBERITAHUAN.map((jenis) => KIRIM_JAWABAN.map((pilihan) => caraPemberitahuan(jenis, pilihan)))
    for (const [halaman, surel, surat] of cara) expect([halaman, surel, surat]).toEqual([null, null, 'SURAT'])
    expect(JENIS_PEMBERITAHUAN.filter((jenis) => caraPemberitahuan(jenis, 'AMBIL') === 'AMBIL')).toEqual([
      'KELENGKAPAN',
      'ARSIP',
      'PELIMPAHAN',
      'PINDAH_WBS',
    ])
  })

  it('is held to have got no letter that waits, or came back and was not sent again', () => {
    const row = { jenis: 'KELENGKAPAN', cara: 'SURAT', digantiAt: null, batalAt: null }
    const at = new Date()
    for (const status of ['ANTRE', 'DICETAK', 'DIKEMBALIKAN']) expect(suratTertahan([{ ...row, status }], 'KELENGKAPAN')).toBe('SURAT')
    for (const status of ['DIKIRIM', 'DITERIMA']) expect(suratTertahan([{ ...row, status }], 'KELENGKAPAN')).toBeNull()
    expect(suratTertahan([{ ...row, status: 'DIKEMBALIKAN', digantiAt: at }], 'KELENGKAPAN')).toBeNull()
    expect(suratTertahan([{ ...row, status: 'ANTRE', batalAt: at }], 'KELENGKAPAN')).toBeNull()
    expect(suratTertahan([{ ...row, status: 'ANTRE' }], 'JAWABAN')).toBeNull()
    expect(suratTertahan([{ ...row, cara: 'AMBIL', status: 'ANTRE' }], 'KELENGKAPAN')).toBe('AMBIL')
  })
})
