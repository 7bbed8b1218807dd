import { describe, expect, it } from '@jest/globals'
import { tableOf } from '@/lib/domain/alur/engine'
import { LAYANAN } from '@/lib/domain/layanan'
import { DUMAS } from '@/lib/domain/layanan/dumas/alur'
import { JEJAK_DUMAS } from '@/lib/domain/layanan/dumas/jejak'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'

describe('the desk a file lies on', () => {
  it('is known in every status of Dumas, and moves when the file is handed over', () => {
    const statuses = [...new Set(Object.values(DUMAS).flatMap((row) => (row.ke ? [row.ke] : [])))]
    expect(statuses.filter((status) => !JEJAK_DUMAS.status[status])).toEqual([])
    expect(
      ['SERAHKAN', 'AJUKAN_TELAAHAN', 'AJUKAN_DISPOSISI', 'DISPOSISIKAN', 'TERUSKAN_DISPOSISI', 'DISTRIBUSIKAN'].map(
        (langkah) => JEJAK_DUMAS.status[DUMAS[langkah as keyof typeof DUMAS].ke ?? 'TERKIRIM'],
      ),
    ).toEqual(['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA', 'SEKRETARIS', 'KASUBBAG_PERENCANAAN', 'BIDANG'])
  })

  it.each(LAYANAN)('of %s names no status of another procedure, and has words in both languages', (layanan) => {
    const { jejak } = STANDAR[layanan]
    if (!jejak) return expect(Object.hasOwn(id.jejak, layanan)).toBe(false)
    const reached = new Set<unknown>(Object.values(tableOf(layanan)).flatMap(({ ke, dari }) => [ke, ...dari]))
    expect(Object.keys(jejak.status).filter((status) => !reached.has(status))).toEqual([])
    for (const { jejak: kata } of [id, en])
      expect(Object.keys(kata[layanan].meja)).toEqual(
        expect.arrayContaining([...new Set(Object.values(jejak.status)), ...Object.keys(jejak.unit)]),
      )
  })
})
