import { describe, expect, it } from '@jest/globals'
import { belumDikonfirmasi, hasConfirmer, isTerjaga, mayRecover, whyNotConfirm, type Penentu } from '@/lib/domain/jabatan/penentu'
import { keadaanUsulan, tungguSampai } from '@/lib/domain/kunci/masa-tunggu'

const AT = new Date('2026-11-29T03:00:00.000Z')
const hari = (n: number) => new Date(AT.getTime() - n * 86_400_000)
const jam = (n: number) => new Date(AT.getTime() - n * 3_600_000)
const KEPALA = { peran: 'KEPALA', layanan: 'WBS', sejak: hari(400), sampai: null } as const
const penentu = (values: Partial<Penentu> = {}): Penentu => ({
  petugasId: 'a',
  jabatan: [KEPALA],
  adminSistem: false,
  ditangguhkanSampai: null,
  masukAt: AT,
  ...values,
})
const usulan = { petugasId: 'b', diusulkanId: 'c', peran: 'SEKRETARIS' as const }

describe('who may confirm a proposal', () => {
  it('is a holder of a deciding post of that layanan, for seven days', () => {
    expect(whyNotConfirm(penentu(), usulan, 'WBS', AT)).toBeNull()
    expect(whyNotConfirm(penentu(), usulan, 'DUMAS', AT)).toBe('BUKAN_PENENTU')
    expect(whyNotConfirm(penentu({ jabatan: [{ ...KEPALA, sejak: hari(7) }] }), usulan, 'WBS', AT)).toBeNull()
    expect(whyNotConfirm(penentu({ jabatan: [{ ...KEPALA, sejak: hari(6.99) }] }), usulan, 'WBS', AT)).toBe('BELUM_TUJUH_HARI')
    expect(whyNotConfirm(penentu({ jabatan: [{ ...KEPALA, peran: 'VERIFIKATOR' }] }), usulan, 'WBS', AT)).toBe('BUKAN_PENENTU')
  })

  it('is neither proposer, nor concerned, nor an administrator, nor somebody whose way in was just reset', () => {
    expect(whyNotConfirm(penentu({ petugasId: 'c' }), usulan, 'WBS', AT)).toBe('PENGUSUL')
    expect(whyNotConfirm(penentu({ petugasId: 'b' }), usulan, 'WBS', AT)).toBe('BERSANGKUTAN')
    expect(whyNotConfirm(penentu({ adminSistem: true }), usulan, 'WBS', AT)).toBe('ADMIN_SISTEM')
    expect(whyNotConfirm(penentu({ ditangguhkanSampai: new Date(AT.getTime() + 1) }), usulan, 'WBS', AT)).toBe('DITANGGUHKAN')
    expect(whyNotConfirm(penentu({ ditangguhkanSampai: AT }), usulan, 'WBS', AT)).toBeNull()
  })

  it('is for thirty days who has left, for his own successor alone', () => {
    const left = (days: number) => penentu({ jabatan: [{ ...KEPALA, sampai: hari(days) }] })
    const successor = { ...usulan, peran: 'KEPALA' as const }
    expect(whyNotConfirm(left(1), successor, 'WBS', AT)).toBeNull()
    expect(whyNotConfirm(left(30), successor, 'WBS', AT)).toBeNull()
    expect(whyNotConfirm(left(30.01), successor, 'WBS', AT)).toBe('BUKAN_PENENTU')
    expect(whyNotConfirm(left(1), usulan, 'WBS', AT)).toBe('BUKAN_PENENTU')
  })

  it('leaves it to recovery holders only where nobody is left, and after 72 hours', () => {
    const waited = { ...usulan, menungguSejak: jam(72) }
    expect(mayRecover([], waited, 'WBS', AT)).toBe(true)
    expect(mayRecover([], { ...waited, menungguSejak: jam(71.9) }, 'WBS', AT)).toBe(false)
    expect(mayRecover([penentu()], waited, 'WBS', AT)).toBe(false)
    expect(mayRecover([penentu({ masukAt: hari(31) })], waited, 'WBS', AT)).toBe(true)
    expect(hasConfirmer([penentu({ masukAt: null })], usulan, 'WBS', AT)).toBe(false)
  })

  it('is asked of every layanan concerned, or of any where the administrator is meant', () => {
    expect(belumDikonfirmasi({ layanan: ['WBS', 'DUMAS'], cukupSatu: false }, ['WBS'])).toEqual(['DUMAS'])
    expect(belumDikonfirmasi({ layanan: ['WBS', 'DUMAS'], cukupSatu: true }, ['WBS'])).toEqual([])
  })
})

describe('a post that decides about keys', () => {
  it("is one of those of a layanan that keeps keys, held in one's own right, and the administrator's", () => {
    expect(isTerjaga({ peran: 'KEPALA', layanan: 'WBS' })).toBe(true)
    expect(isTerjaga({ peran: 'KEPALA', layanan: 'SP4N' })).toBe(false)
    expect(isTerjaga({ peran: 'ADMIN_SISTEM', layanan: 'SP4N' })).toBe(true)
    expect(isTerjaga({ peran: 'KEPALA', layanan: 'WBS', delegasi: 'PLH' })).toBe(false)
    expect(isTerjaga({ peran: 'VERIFIKATOR', layanan: 'WBS' })).toBe(false)
  })
})

describe('a proposed key', () => {
  const fakta = { persetujuan: 2, menungguSejak: jam(71), dilepasAt: null, keberatanAt: null, putusanAt: null }
  const aturan = { didirikan: true, jam: 72 }
  it('waits after two approvals, or is let through by the sitting custodian', () => {
    expect(keadaanUsulan({ ...fakta, persetujuan: 1 }, aturan, AT)).toBe('PERSETUJUAN')
    expect(keadaanUsulan(fakta, aturan, AT)).toBe('MENUNGGU')
    expect(keadaanUsulan({ ...fakta, menungguSejak: jam(72) }, aturan, AT)).toBe('MATANG')
    expect(keadaanUsulan({ ...fakta, dilepasAt: AT }, aturan, AT)).toBe('MATANG')
    expect(keadaanUsulan(fakta, { ...aturan, didirikan: false }, AT)).toBe('MATANG')
  })

  it('rests while somebody objects, and after he was overruled waits like any other', () => {
    const objected = { ...fakta, menungguSejak: jam(100), keberatanAt: jam(50) }
    expect(keadaanUsulan(objected, aturan, AT)).toBe('KEBERATAN')
    expect(keadaanUsulan({ ...objected, dilepasAt: AT }, aturan, AT)).toBe('KEBERATAN')
    expect(keadaanUsulan({ ...objected, putusanAt: AT }, aturan, AT)).toBe('MATANG')
    expect(keadaanUsulan({ ...objected, menungguSejak: jam(10), putusanAt: AT }, aturan, AT)).toBe('MENUNGGU')
  })

  it('never waits less than 24 hours, whatever is set', () => {
    expect(tungguSampai(AT, 1).getTime() - AT.getTime()).toBe(24 * 3_600_000)
  })
})
