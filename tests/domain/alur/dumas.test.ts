import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { alurPage } from '@/lib/domain/alur/diagram'
import { DUMAS } from '@/lib/domain/layanan/dumas/alur'
import { SETELAN_DUMAS } from '@/lib/domain/layanan/dumas/setelan'
import { isFaktaLengkap } from '@/lib/domain/dumas/telaahan'
import { ALUR_DUMAS } from './fakta-dumas'
import { attempts, describeAlur } from './periksa-alur'

const { facts, attempt } = attempts(ALUR_DUMAS)

describeAlur(ALUR_DUMAS)

describe('the settings of Dumas', () => {
  it('are ninety working days, and milestones that are shorter than the way they lie on', () => {
    expect(SETELAN_DUMAS.anggaran).toEqual({ PENYELESAIAN: 90, TELAAHAN: 5, DISPOSISI: 3, PENANGANAN: 60, KELENGKAPAN: 10 })
    expect(SETELAN_DUMAS.anggaran.TELAAHAN + SETELAN_DUMAS.anggaran.DISPOSISI + SETELAN_DUMAS.anggaran.PENANGANAN).toBeLessThan(
      SETELAN_DUMAS.anggaran.PENYELESAIAN,
    )
  })
})

describe('the three W', () => {
  it('are what, when and where: each of them is needed, nothing else is', () => {
    expect(isFaktaLengkap(['apa', 'kapan', 'dimana'])).toBe(true)
    for (const missing of ['apa', 'kapan', 'dimana'] as const) {
      expect(
        isFaktaLengkap((['apa', 'siapa', 'kapan', 'dimana', 'mengapa', 'bagaimana'] as const).filter((fakta) => fakta !== missing)),
      ).toBe(false)
    }
  })

  it('hold back following up alone: asking, archiving and referring stay open to the head', () => {
    const fakta = facts('DISPOSISIKAN', 'MENUNGGU_DISPOSISI', { telaahan: { disusunId: 'x', status: 'DISETUJUI', faktaLengkap: false } })
    expect(attempt('DISPOSISIKAN', fakta, 'KEPALA')).toBe('GUARD_FAILED FAKTA_LENGKAP')
    expect(['MINTA_KELENGKAPAN', 'ARSIPKAN', 'LIMPAHKAN'].map((langkah) => attempt(langkah, fakta, 'KEPALA'))).toEqual([
      'MENUNGGU_PELAPOR',
      'DIARSIPKAN',
      'DILIMPAHKAN',
    ])
  })
})

describe('docs/alur-dumas.md', () => {
  it('is what the table draws now (else: npm run docs)', () => {
    expect(fs.readFileSync(path.resolve(__dirname, '../../../docs/alur-dumas.md'), 'utf8')).toBe(alurPage('The Dumas procedure', DUMAS))
  })
})
