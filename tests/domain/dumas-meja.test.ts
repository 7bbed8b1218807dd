import { describe, expect, it } from '@jest/globals'
import { DUMAS } from '@/lib/domain/layanan/dumas/alur'
import { mejaOf } from '@/lib/domain/dumas/meja'

describe('the desk a file lies on', () => {
  it('is known in every status of Dumas, and moves when the file is handed over', () => {
    const statuses = [...new Set(Object.values(DUMAS).flatMap((row) => (row.ke ? [row.ke] : [])))]
    expect(statuses.filter((status) => mejaOf(status) === null)).toEqual([])
    expect(
      ['SERAHKAN', 'AJUKAN_TELAAHAN', 'AJUKAN_DISPOSISI', 'DISPOSISIKAN', 'TERUSKAN_DISPOSISI', 'DISTRIBUSIKAN'].map((langkah) =>
        mejaOf(DUMAS[langkah as keyof typeof DUMAS].ke ?? 'TERKIRIM'),
      ),
    ).toEqual(['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA', 'SEKRETARIS', 'KASUBBAG_PERENCANAAN', 'BIDANG'])
  })

  it('is nowhere in a status of another procedure', () => expect(mejaOf('DINILAI')).toBeNull())
})
