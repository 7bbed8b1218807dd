import { describe, expect, it } from '@jest/globals'
import { PERAN } from '@/lib/domain/auth/peran'
import { LAYANAN } from '@/lib/domain/layanan'
import { jabatanTertulis, sebutanPosisi, type MasaPeran } from '@/lib/domain/jabatan/sebutan-surat'

const masa = (one: Partial<MasaPeran>): MasaPeran => ({ peran: 'KEPALA', mulai: '2026-01-01', selesai: null, delegasi: null, ...one })
const orang = (...peran: MasaPeran[]) => ({ jabatan: 'Auditor Ahli Madya', atasan: false, peran })
const sebutan = () => 'Inspektur'

describe('the title below a signature', () => {
  it('is the post in the words of its office, not whatever his account says', () => {
    expect(jabatanTertulis(orang(masa({})), ['KEPALA'], '2026-11-29', sebutan)).toBe('Inspektur')
    expect(sebutanPosisi('SP4N', 'KEPALA', null)).toBe('Kepala Dinas')
    expect(sebutanPosisi('WBS', 'KEPALA', null)).toBe('Inspektur')
    expect(sebutanPosisi('SP4N', 'KEPALA', 'Kepala Dinas Kominfo')).toBe('Kepala Dinas Kominfo')
  })

  it.each([
    ['PLH', 'Plh. Inspektur'],
    ['PLT', 'Plt. Inspektur'],
  ] as const)('of %s says so, whatever the post', (delegasi, expected) => {
    for (const peran of PERAN)
      expect(jabatanTertulis(orang(masa({ peran, delegasi, selesai: '2026-12-31' })), [peran], '2026-11-29', sebutan)).toBe(expected)
  })

  it('is that of the day he signed: his last day counts, the next does not', () => {
    const plh = orang(masa({ delegasi: 'PLH', mulai: '2026-11-01', selesai: '2026-11-10' }))
    expect(jabatanTertulis(plh, ['KEPALA'], '2026-11-10', sebutan)).toBe('Plh. Inspektur')
    expect(jabatanTertulis(plh, ['KEPALA'], '2026-11-11', sebutan)).toBe('Auditor Ahli Madya')
  })

  it('of the office above is its own', () => {
    expect(jabatanTertulis({ ...orang(masa({})), jabatan: 'Sekretaris Daerah', atasan: true }, ['KEPALA'], '2026-11-29', sebutan)).toBe(
      'Sekretaris Daerah',
    )
  })

  it('is known for every post that signs, in every layanan', () => {
    for (const layanan of LAYANAN)
      for (const peran of [
        'KEPALA',
        'SEKRETARIS',
        'KASUBBAG_PERENCANAAN',
        'IRBAN_KHUSUS',
        'KEPALA_BIDANG',
        'PEJABAT_PENGHUBUNG',
        'ADMIN_INSTANSI',
      ] as const)
        expect([layanan, peran, sebutanPosisi(layanan, peran, null)]).toEqual([layanan, peran, expect.any(String)])
  })
})
