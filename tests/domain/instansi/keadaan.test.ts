import { describe, expect, it } from '@jest/globals'
import { keadaanLayanan, peranKosong, type FaktaLayanan } from '@/lib/domain/instansi/keadaan'
import { tableOf } from '@/lib/domain/alur/engine'
import { PERAN } from '@/lib/domain/auth/peran'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

const LENGKAP = { kantor: true, dibukaAt: null, ditutupAt: null, peranTerisi: PERAN, kunci: true } as const
const at = new Date('2026-11-29T00:00:00Z')

describe.each(LAYANAN)('%s', (layanan) => {
  const dengan = (patch: Partial<FaktaLayanan>): FaktaLayanan => ({ layanan, ...LENGKAP, ...patch })

  it('opens once office, posts and keys are there', () => {
    expect(keadaanLayanan(dengan({}))).toBe('BUKA')
    expect(keadaanLayanan(dengan({ kantor: false }))).toBe('TIDAK_ADA')
  })

  it('stays closed while any post of its procedure is empty', () => {
    for (const peran of STANDAR[layanan].peranPerlu) {
      const peranTerisi = PERAN.filter((one) => one !== peran)
      expect([peran, keadaanLayanan(dengan({ peranTerisi }))]).toEqual([peran, 'DISIAPKAN'])
      expect(peranKosong({ layanan, peranTerisi })).toEqual([peran])
    }
  })

  it('seals to nobody: without keys it is closed where identities are sealed, opened before or not', () => {
    const wanted = STANDAR[layanan].identitas ? 'DISIAPKAN' : 'BUKA'
    expect(keadaanLayanan(dengan({ kunci: false }))).toBe(wanted)
    expect(keadaanLayanan(dengan({ kunci: false, dibukaAt: at }))).toBe(wanted)
  })

  it('is not closed again by one official who leaves, only by the office', () => {
    expect(keadaanLayanan(dengan({ dibukaAt: at, peranTerisi: [] }))).toBe('BUKA')
    expect(keadaanLayanan(dengan({ dibukaAt: at, ditutupAt: at }))).toBe('DITUTUP')
  })

  it('needs every post that some step waits for', () => {
    const steps = Object.values(tableOf(layanan)).filter(({ wajib }) => wajib !== null)
    for (const { oleh } of steps) {
      const posts = oleh.filter((one) => PERAN.some((peran) => peran === one))
      if (posts.length > 0) expect(STANDAR[layanan].peranPerlu.some((peran) => posts.includes(peran))).toBe(true)
    }
  })
})
