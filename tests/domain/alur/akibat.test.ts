import { describe, expect, it } from '@jest/globals'
import { akibatOf, isConfirmed } from '@/lib/domain/alur/akibat'
import { tableOf, type Langkah } from '@/lib/domain/alur/engine'
import type { Transition } from '@/lib/domain/alur/types'
import { LAYANAN } from '@/lib/domain/layanan'
import { STATUS_AKHIR } from '@/lib/domain/pengaduan/status'
import id from '@/lib/i18n/id/staf.json'

const LANGKAH = LAYANAN.flatMap((layanan) =>
  Object.entries<Transition>(tableOf(layanan)).map(([langkah, row]) => [layanan, langkah as Langkah, row] as const),
)

const petugas = ({ oleh }: Transition) => oleh.some((pelaku) => pelaku !== 'PELAPOR' && pelaku !== 'SISTEM')

describe('what is asked before an act that cannot be taken back', () => {
  it.each(LANGKAH.filter(([, , row]) => row.ke !== null && STATUS_AKHIR.includes(row.ke) && petugas(row)))(
    '%s %s says that the case ends, and how',
    (layanan, langkah, row) => {
      expect(akibatOf(layanan, [langkah])).toContain(`BERAKHIR_${row.ke}`)
    },
  )

  it.each(LANGKAH.filter(([, langkah]) => /^(TANDATANGANI_|FINALKAN_|SETUJUI_JAWABAN|TAYANGKAN|NILAI_|UNGGAH_TANGGAPAN)/.test(langkah)))(
    '%s %s asks',
    (layanan, langkah) => {
      expect(akibatOf(layanan, [langkah])).not.toEqual([])
    },
  )

  it.each(LANGKAH.filter(([, langkah]) => /^(AMBIL|TULIS_|KEMBALIKAN_|PARAF_|CATAT|PERIKSA_)/.test(langkah)))(
    '%s %s asks nothing',
    (layanan, langkah) => {
      expect(akibatOf(layanan, [langkah])).toEqual([])
    },
  )

  it.each(LANGKAH)('every consequence of %s %s has its sentence', (layanan, langkah) => {
    for (const akibat of akibatOf(layanan, [langkah])) expect(id.pastikan).toHaveProperty(akibat)
  })

  it('names everybody who is told, and no one twice, when one act takes several steps', () => {
    const akibat = akibatOf('DUMAS', ['AJUKAN_DISPOSISI', 'LIMPAHKAN'])
    expect(akibat).toContain('KABAR_PELAPOR')
    expect(new Set(akibat).size).toBe(akibat.length)
  })

  it('takes an agreement for what it named and nothing else', () => {
    const akibat = akibatOf('WBS', ['LIMPAHKAN'])
    expect(isConfirmed(akibat, akibat.join(' '))).toBe(true)
    expect(isConfirmed(akibat, '')).toBe(false)
    expect(isConfirmed(akibat, akibatOf('WBS', ['NILAI_BERKADAR']).join(' '))).toBe(false)
    expect(isConfirmed([], '')).toBe(true)
  })
})
