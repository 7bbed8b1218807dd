import { describe, expect, it } from '@jest/globals'
import { cadanganLewat, namaCadangan, SIMPAN_HARI, waktuCadangan } from '@/lib/domain/cadangan/cadangan'

const HARI = 86_400_000
const kini = new Date('2026-11-29T02:00:05.678Z')
const harian = (jumlah: number, mulai = 0) =>
  Array.from({ length: jumlah }, (_, i) => namaCadangan(new Date(kini.getTime() - (mulai + i) * HARI)))

describe('the name of a backup', () => {
  it('says when it was made, and no other folder is one', () => {
    expect(namaCadangan(kini)).toBe('kumbang-20261129T020005Z')
    expect(waktuCadangan('kumbang-20261129T020005Z')).toEqual(new Date('2026-11-29T02:00:05Z'))
    for (const nama of ['objek', 'lock', 'kumbang-20261129', '.sedang-kumbang-20261129T020005Z', 'kumbang-20269929T020005Z'])
      expect(waktuCadangan(nama)).toBeNull()
  })
})

describe('backups that have had their time', () => {
  it('are those older than the days they are kept', () => {
    expect(cadanganLewat(harian(SIMPAN_HARI + 1), kini)).toEqual([])
    expect(cadanganLewat(harian(SIMPAN_HARI + 4), kini)).toEqual(harian(3, SIMPAN_HARI + 1))
  })

  it('are never the last three, however old', () => {
    expect(cadanganLewat(harian(3, 400), kini)).toEqual([])
    expect(cadanganLewat(harian(5, 400), kini)).toEqual(harian(2, 403))
    expect(cadanganLewat(['objek', ...harian(4, 400)], kini)).toEqual(harian(1, 403))
  })
})
