import { describe, expect, it } from '@jest/globals'
import { nextSteps, tableOf } from '@/lib/domain/alur/engine'
import { giliranOf } from '@/lib/domain/alur/giliran'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Fakta, Pelaku } from '@/lib/domain/alur/types'
import { LAYANAN } from '@/lib/domain/layanan'
import { ALUR_DUMAS } from './fakta-dumas'
import { LULUS, SAYA } from './fakta-wbs'
import { LANGKAH_PEMERIKSAAN } from './langkah-pemeriksaan'

const steps = (sebagai: readonly Pelaku[], fakta: Partial<Fakta> & Pick<Fakta, 'status'>) =>
  nextSteps('WBS', { ...LULUS, ...fakta }, { petugasId: SAYA, unitId: null, sebagai })

const names = (pilihan: readonly Readonly<{ langkah: string }>[]) => pilihan.map(({ langkah }) => langkah)

describe('the next step', () => {
  it('is the one that carries the case furthest, and stands first', () => {
    const { utama, boleh } = steps(['VERIFIKATOR'], { status: 'DIVERIFIKASI' })
    expect(utama).toBe('TERUSKAN')
    expect(names(boleh)).toEqual(['TERUSKAN', 'PERIKSA_BERKAS', 'MINTA_KELENGKAPAN', 'USULKAN_ARSIP'])
  })

  it('is not a paper that is there already, though it may be written anew', () => {
    const { utama, boleh } = steps(['IRBAN_KHUSUS'], { status: 'PEMERIKSAAN_DIRENCANAKAN' })
    expect(utama).toBeNull()
    expect(names(boleh)).toEqual(['SUSUN_SURAT_TUGAS'])
    expect(steps(['IRBAN_KHUSUS'], { status: 'PEMERIKSAAN_DIRENCANAKAN', suratTugas: null }).utama).toBe('SUSUN_SURAT_TUGAS')
  })

  it('offers the four ways of classification as one form', () => {
    expect(steps(['IRBAN_KHUSUS'], { status: 'DINILAI' }).boleh).toMatchObject([{ langkah: 'NILAI_BERKADAR', halaman: 'kadar' }])
  })

  it('offers hiding only where there is something to hide', () => {
    expect(names(steps(['KEPALA'], { status: 'SELESAI' }).boleh)).toEqual([])
    expect(names(steps(['KEPALA'], { status: 'SELESAI', publikasi: 'DITAYANGKAN' }).boleh)).toEqual(['SEMBUNYIKAN'])
    expect(names(steps(['KEPALA'], { status: 'SELESAI', publikasi: 'DISEMBUNYIKAN' }).boleh)).toEqual([])
  })

  it('does not wait for what was done before or belongs to somebody else', () => {
    expect(steps(['IRBAN_KHUSUS'], { status: 'LHP_DISUSUN' }).tertahan).toEqual([])
    expect(steps(['PEMERIKSA'], { status: 'DALAM_PEMERIKSAAN', tim: [] }).tertahan).toEqual([])
  })

  it('says once what an open proposal to archive holds back', () => {
    const usulanArsip = { diusulkanId: SAYA }
    expect(names(steps(['VERIFIKATOR'], { status: 'DIVERIFIKASI', usulanArsip }).tertahan)).toEqual(['SETUJUI_ARSIP', 'TERUSKAN'])
  })
})

describe('whose turn it is', () => {
  it('is first of all whoever carries the case on: a check beside its way comes after', () => {
    const fakta = { ...ALUR_DUMAS.lulus, status: 'MENUNGGU_DISPOSISI' as const, identitasDiperiksa: false }
    expect(giliranOf(fakta, []).map(({ langkah, peran }) => `${langkah} ${peran}`)).toEqual([
      'DISPOSISIKAN KEPALA',
      'MINTA_KELENGKAPAN KEPALA',
      'PERIKSA_IDENTITAS PEMEGANG_IDENTITAS',
    ])
  })

  it('goes to the post that steps in where the case goes around one, and to nobody below it', () => {
    const fakta = { ...LULUS, status: 'LHP_DISUSUN' as const }
    const posts = (dihindari: readonly Peran[]) =>
      giliranOf(fakta, dihindari)
        .filter(({ langkah }) => langkah === 'FINALKAN_LHP')
        .map(({ peran, atasan }) => [peran, atasan])
    expect(posts([])).toEqual([['KEPALA', false]])
    expect(posts(['KEPALA'])).toEqual([['KEPALA', true]])
  })

  it('leaves out the author where somebody else must sign, and names the unit or the person where the procedure does', () => {
    const [final] = giliranOf({ ...LULUS, status: 'LHP_DISUSUN' }, []).filter(({ langkah }) => langkah === 'FINALKAN_LHP')
    expect(final?.kecuali).toEqual(['orang lain'])
    const [distribusi] = giliranOf({ ...ALUR_DUMAS.lulus, status: 'DIDISTRIBUSIKAN', suratTugas: null }, [])
    expect(distribusi).toMatchObject({ langkah: 'SUSUN_SURAT_TUGAS', unitId: 'bidang saya' })
  })

  it('begins on the day from which time alone lets it', () => {
    const [one] = giliranOf({ ...LULUS, status: 'MENUNGGU_PELAPOR', kelengkapanLewat: false, kelengkapanLewatMulai: '2026-12-08' }, [])
    expect(one).toMatchObject({ langkah: 'ARSIPKAN_TIDAK_LENGKAP', peran: 'VERIFIKATOR', mulai: '2026-12-08' })
  })
})

describe.each(LAYANAN)('the examination of %s', (layanan) => {
  it('is what its rows say it is, step by step', () => {
    const rows = Object.entries(tableOf(layanan)).filter(([, row]) => row.ranah === 'PEMERIKSAAN')
    expect(rows.map(([langkah]) => langkah).sort()).toEqual([...LANGKAH_PEMERIKSAAN[layanan]].sort())
  })
})
