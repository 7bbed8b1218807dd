import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { alurPage } from '@/lib/domain/alur/diagram'
import { SETELAN_SP4N } from '@/lib/domain/layanan/sp4n/setelan'
import { SP4N } from '@/lib/domain/layanan/sp4n/alur'
import { ALUR_SP4N } from './harapan-sp4n'
import { describeAlur } from './periksa-alur'

describeAlur(ALUR_SP4N)

describe('the settings of SP4N', () => {
  it('are five working days with milestones 1 + 3 + 1, and ten of silence until a case closes', () => {
    const { PENYELESAIAN, VERIFIKASI, SUBSTANSI, TANGGAPAN, PENUTUPAN } = SETELAN_SP4N.anggaran
    expect([VERIFIKASI, SUBSTANSI, TANGGAPAN, PENYELESAIAN, PENUTUPAN]).toEqual([1, 3, 1, 5, 10])
    expect(VERIFIKASI + SUBSTANSI + TANGGAPAN).toBe(PENYELESAIAN)
  })
})

describe('docs/alur-sp4n.md', () => {
  it('is what the table draws now (else: npm run docs)', () => {
    expect(fs.readFileSync(path.resolve(__dirname, '../../../docs/alur-sp4n.md'), 'utf8')).toBe(alurPage('The SP4N procedure', SP4N))
  })
})
