import { describe, expect, it } from '@jest/globals'
import { judgeLangkah, tableOf } from '@/lib/domain/alur/engine'
import { GUARDS } from '@/lib/domain/alur/guards'
import { SETELAN_WBS } from '@/lib/domain/layanan/wbs/setelan'
import type { Pelaku } from '@/lib/domain/alur/types'
import { WBS } from '@/lib/domain/layanan/wbs/alur'
import { ALUR_DUMAS } from './fakta-dumas'
import { ALUR_SP4N } from './harapan-sp4n'
import { GAGAL, LULUS, LULUS_KHUSUS, SAYA } from './fakta-wbs'
import { HARAPAN } from './harapan-wbs'
import { attempts, describeAlur, type AlurDiharapkan } from './periksa-alur'

const ALUR_WBS: AlurDiharapkan = {
  layanan: 'WBS',
  table: WBS,
  harapan: HARAPAN,
  lulus: LULUS,
  lulusKhusus: LULUS_KHUSUS,
  gagal: GAGAL,
  saya: SAYA,
  unitSaya: null,
  statuses: [
    'DALAM_PEMERIKSAAN',
    'DIARSIPKAN',
    'DICABUT',
    'DIJAWAB',
    'DILIMPAHKAN',
    'DINILAI',
    'DIVERIFIKASI',
    'JAWABAN_DIPERIKSA',
    'JAWABAN_DISETUJUI',
    'JAWABAN_DISUSUN',
    'LHP_DISUSUN',
    'LHP_FINAL',
    'MENUNGGU_PELAPOR',
    'PEMERIKSAAN_DIRENCANAKAN',
    'SELESAI',
    'TERDAFTAR',
    'TERKIRIM',
  ],
}

const { facts, attempt } = attempts(ALUR_WBS)

describeAlur(ALUR_WBS)

describe('the settings of WBS', () => {
  it('are the days of the service standard', () => {
    expect(SETELAN_WBS.anggaran).toEqual({ VERIFIKASI: 3, PENILAIAN: 2, PENYELESAIAN: 60, KELENGKAPAN: 10 })
    expect(SETELAN_WBS.TIDAK_BERKADAR).toBe(14)
    expect([SETELAN_WBS.jedaMaksimum, SETELAN_WBS.timMinimum, SETELAN_WBS.jedaTayang]).toEqual([2, 2, 3])
    expect([SETELAN_WBS.buktiMaksimum, SETELAN_WBS.ukuranBukti]).toEqual([5, 1024 * 1024])
  })
})

describe('conditions', () => {
  it('are each broken by at least one test, and each used by a step of some procedure', () => {
    expect([...new Set([...Object.keys(GAGAL), ...Object.keys(ALUR_DUMAS.gagal), ...Object.keys(ALUR_SP4N.gagal)])].sort()).toEqual(
      Object.keys(GUARDS).sort(),
    )
    const used = [...Object.values(HARAPAN), ...Object.values(ALUR_DUMAS.harapan), ...Object.values(ALUR_SP4N.harapan)].flatMap(
      (row) => row.syarat ?? [],
    )
    expect([...new Set(used)].sort()).toEqual(Object.keys(GUARDS).sort())
  })

  it('allow a third stop of the clock to the Irban Khusus alone', () => {
    const fakta = facts('MINTA_KELENGKAPAN', 'DIVERIFIKASI', { jumlahJeda: 2 })
    expect(attempt('MINTA_KELENGKAPAN', fakta, 'IRBAN_KHUSUS')).toBe('MENUNGGU_PELAPOR')
    expect(attempt('MINTA_KELENGKAPAN', fakta, 'VERIFIKATOR')).toBe('GUARD_FAILED JEDA_MASIH_BOLEH')
    expect(attempt('MINTA_KELENGKAPAN', { ...fakta, jumlahJeda: 1 }, 'VERIFIKATOR')).toBe('MENUNGGU_PELAPOR')
  })
})

describe('what is unknown', () => {
  it('is refused: layanan, step, post', () => {
    const fakta = facts('AMBIL', 'TERDAFTAR')
    for (const layanan of ['LAIN', 'constructor']) expect(() => tableOf(layanan as 'WBS')).toThrow('FORBIDDEN')
    for (const langkah of ['TERBANG', 'constructor', 'toString', '__proto__', '']) {
      expect(judgeLangkah('WBS', langkah, fakta, { petugasId: SAYA, unitId: null, sebagai: ['VERIFIKATOR'] })).toEqual({
        ok: false,
        code: 'INVALID_TRANSITION',
        gagal: [],
      })
    }
    expect(attempt('AMBIL', fakta, 'DEWA' as Pelaku)).toBe('FORBIDDEN')
    expect(judgeLangkah('WBS', 'AMBIL', fakta, { petugasId: SAYA, unitId: null, sebagai: [] })).toMatchObject({ code: 'FORBIDDEN' })
  })
})
