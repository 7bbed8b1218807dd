import { describe, expect, it } from '@jest/globals'
import { daftarWilayah, PERIHAL, RAHASIA, suggestLayanan, WILAYAH_LAIN } from '@/lib/domain/lapor/suggest-layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { kantorUji } from '@/tests/builders/kantor-situs'

/** Three governments with one desk each, as the demo shows them. */
const TIGA = [
  kantorUji('WBS', 'Inspektorat', 'Pemerintah Kabupaten Satu'),
  kantorUji('DUMAS', 'Inspektorat', 'Pemerintah Provinsi Dua'),
  kantorUji('SP4N', 'Diskominfo', 'Pemerintah Kabupaten Tiga'),
]
/** One government with all three. */
const SATU = TIGA.map((kantor) => ({ ...kantor, pemda: 'Pemerintah Kota Contoh', wilayah: 'Kota Contoh' }))
const arah = (wilayah: string, perihal: (typeof PERIHAL)[number], rahasia: 'ya' | 'tidak' = 'ya') => ({ wilayah, perihal, rahasia })

describe('where a report goes', () => {
  it.each([
    ['kabupaten-satu', 'pelanggaran', 'WBS'],
    ['kabupaten-satu', 'layanan', null],
    ['provinsi-dua', 'pelanggaran', 'DUMAS'],
    ['provinsi-dua', 'layanan', null],
    ['kabupaten-tiga', 'layanan', 'SP4N'],
    ['kabupaten-tiga', 'pelanggaran', null],
    [WILAYAH_LAIN, 'layanan', null],
    [WILAYAH_LAIN, 'pelanggaran', null],
  ] as const)('%s, %s: %s, and never to the form of another government', (wilayah, perihal, layanan) => {
    expect(suggestLayanan(arah(wilayah, perihal), TIGA).layanan).toBe(layanan)
  })

  it('never names a lane of another government, whatever is answered', () => {
    for (const kantor of [TIGA, SATU, TIGA.slice(0, 1), []]) {
      const wilayah = [...daftarWilayah(kantor).map(({ kunci }) => kunci), WILAYAH_LAIN]
      for (const satu of wilayah) {
        const here =
          daftarWilayah(kantor)
            .find(({ kunci }) => kunci === satu)
            ?.kantor.map((one) => one.layanan) ?? []
        for (const perihal of PERIHAL)
          for (const rahasia of RAHASIA) {
            const { layanan, lain } = suggestLayanan({ wilayah: satu, perihal, rahasia }, kantor)
            for (const named of [...(layanan ? [layanan] : []), ...lain]) expect(here).toContain(named)
          }
      }
    }
  })

  it('never sends a doubtful reporter who wants secrecy to a lane that knows names', () => {
    for (const { kunci } of daftarWilayah(SATU)) {
      const { layanan } = suggestLayanan(arah(kunci, 'tidak-tahu', 'ya'), SATU)
      expect(layanan && STANDAR[layanan].identitas).not.toBeNull()
    }
  })

  it('offers whistleblowing only where wrongdoing was answered, or nothing certain', () => {
    expect(suggestLayanan(arah('kota-contoh', 'layanan'), SATU)).toEqual({ layanan: 'SP4N', certain: true, lain: [] })
    expect(suggestLayanan(arah('kota-contoh', 'pelanggaran'), SATU)).toEqual({ layanan: 'WBS', certain: true, lain: ['DUMAS'] })
  })

  it('knows no lane that is not open', () => {
    const tutup = SATU.map((kantor) => ({ ...kantor, buka: kantor.layanan === 'SP4N' }))
    expect(suggestLayanan(arah('kota-contoh', 'pelanggaran'), tutup).layanan).toBeNull()
  })
})
