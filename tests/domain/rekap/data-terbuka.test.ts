import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { createTranslator } from 'next-intl'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { writeCsv } from '@/lib/domain/impor/csv'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import {
  bacaSaringData,
  barisData,
  dataSchema,
  KOLOM_DATA,
  LISENSI,
  skemaData,
  TABEL_DATA,
  tabelCsv,
  tabelOf,
  type BarisData,
} from '@/lib/domain/rekap/data-terbuka'
import { tepatSedikitnya } from '@/lib/domain/rekap/statistik'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'
import { terbitanAcak } from '@/tests/builders/statistik-acak'
import { seededChance, seedOfRun } from '@/tests/support/chance'

const kataOf = (locale: 'id' | 'en'): Kata => {
  const t = createTranslator({ locale, messages: locale === 'en' ? en : id })
  return (kode, nilai) => t(kode as never, nilai as never)
}
const kata = kataOf('id')
const seed = seedOfRun()

/** The least and the most a hidden figure can be for somebody who holds the whole file: bounds from the total of its own table. */
function rentang(baris: readonly BarisData[], total: number): readonly Readonly<{ baris: BarisData; low: number; high: number }>[] {
  const sum = (pick: (row: BarisData) => number) => baris.reduce((all, row) => all + pick(row), 0)
  const low = ({ angka, tanda }: BarisData) => angka ?? (tanda === 'KURANG' ? 0 : 5)
  const high = ({ angka, tanda }: BarisData) => angka ?? (tanda === 'KURANG' ? 4 : total)
  return baris.map((row) => ({
    baris: row,
    low: Math.max(low(row), total - (sum(high) - high(row))),
    high: Math.min(high(row), total - (sum(low) - low(row))),
  }))
}

describe('the open data', () => {
  it(`let nobody narrow a hidden figure down, whatever a year was like (KUMBANG_TEST_SEED=${seed})`, () => {
    const chance = seededChance(seed)
    let hidden = 0
    for (let round = 0; round < 150; round += 1) {
      const data = barisData(terbitanAcak(chance, Math.floor(chance() * 90)), kata)
      const of = (tabel: string) => data.filter((row) => row.tabel === tabel)
      const totalOf = (tabel: string) => of(tabel)[0]?.angka ?? null
      for (const [tabel, total] of [
        ['keadaan', 'jumlah'],
        ['dugaan', 'jumlah'],
        ['kanal', 'jumlah'],
        ['ketepatan', 'tanggapan'],
        ['menjawab', 'kepuasan'],
      ] as const) {
        const rows = of(tabel)
        // Not shown at all: one line, which says so.
        if (rows.length === 1) continue
        const n = totalOf(total)
        if (n === null) throw new Error(`${tabel} is broken down and ${total} is not told`)
        for (const { baris, low, high } of rentang(rows, n)) {
          if (baris.angka !== null) expect([round, tabel, baris.angka >= 5]).toEqual([round, tabel, true])
          else if (baris.tanda === 'KURANG') expect([round, tabel, low, high]).toEqual([round, tabel, 0, 4])
          else expect([round, tabel, high > low]).toEqual([round, tabel, true])
          if (baris.angka === null) hidden += 1
        }
      }
    }
    expect(hidden).toBeGreaterThan(500)
  })

  it('tell no share, mean or period that would say what a table hides', () => {
    const chance = seededChance(seed)
    for (let round = 0; round < 150; round += 1) {
      const { statistik } = terbitanAcak(chance, Math.floor(chance() * 40))
      const { tanggapan, jumlah, masa } = statistik
      if (tanggapan.persenTepat !== null) expect(tanggapan.ketepatan.baris?.every((row) => typeof row.jumlah === 'number')).toBe(true)
      if (typeof tanggapan.jumlah !== 'number') expect([tanggapan.rataRata, tepatSedikitnya(tanggapan)]).toEqual([null, null])
      if (typeof jumlah !== 'number') expect([masa, tanggapan.jumlah]).toEqual([[], 'KURANG'])
    }
  })

  it('say the same as CSV and as JSON, in either language but for the names', () => {
    const chance = seededChance(7)
    const terbitan = terbitanAcak(chance, 80)
    const data = barisData(terbitan, kata)
    const csv = writeCsv(tabelCsv(data))
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.map((row) => [row.tabel, row.nilai, row.angka, row.tanda])).toEqual(
      data.map((row) => [row.tabel, row.nilai, row.angka === null ? '' : String(row.angka), row.tanda]),
    )
    const plain = (all: readonly BarisData[]) => all.map(({ sebutan: _name, ...row }) => row)
    expect(plain(barisData(terbitan, kataOf('en')))).toEqual(plain(data))
    for (const row of data) expect(row.sebutan).not.toMatch(/\w\.\w/)
  })

  it('are no formula to a table program', () => {
    const data = barisData(terbitanAcak(seededChance(7), 80), kata)
    for (const line of parse(writeCsv(tabelCsv(data)), { bom: true }) as string[][])
      for (const cell of line) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/)
  })

  it('fit the schema that is published, which names every column', () => {
    const skema = skemaData('https://lapor.contoh.go.id/statistik/skema.json', 'Statistik', ['WBS', 'DUMAS'])
    expect(skema).toMatchObject({
      $id: 'https://lapor.contoh.go.id/statistik/skema.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: {
        baris: { items: { required: [...KOLOM_DATA], additionalProperties: false, properties: { layanan: { enum: ['WBS', 'DUMAS'] } } } },
      },
    })
    expect(JSON.stringify(skema)).not.toMatch(/SP4N|"opd"/)
    const isi = {
      judul: 'Statistik',
      penerbit: ['Inspektorat Kabupaten Contoh'],
      lisensi: LISENSI,
      kamus: 'https://lapor.contoh.go.id/statistik/kamus',
      skema: 'https://lapor.contoh.go.id/statistik/skema.json',
      baris: barisData(terbitanAcak(seededChance(3), 80), kata),
    }
    expect(dataSchema.safeParse(isi).success).toBe(true)
    expect(dataSchema.safeParse({ ...isi, baris: [{ ...isi.baris[0], id: 'x' }] }).success).toBe(false)
  })

  it('have a word for every table, unit and mark, and no table of a layanan that is not there', () => {
    expect(Object.keys(id.statistik.tabel)).toEqual(Object.keys(TABEL_DATA))
    expect(Object.keys(id.statistik.kamus.arti)).toEqual([...KOLOM_DATA])
    expect(tabelOf(['WBS'])).not.toEqual(expect.arrayContaining(['opd']))
    for (const layanan of LAYANAN)
      expect(tabelOf([layanan])).toEqual(expect.arrayContaining([...STANDAR[layanan].statistik, 'persenTepat']))
    expect(tabelOf(['WBS', 'DUMAS']).filter((tabel) => ['topik', 'kepuasan', 'menjawab'].includes(tabel))).toEqual([])
  })

  it('are asked for by layanan and year, and refuse what is neither', () => {
    expect(bacaSaringData({})).toEqual({ layanan: null, tahun: null })
    expect(bacaSaringData({ layanan: 'WBS', tahun: '2026' })).toEqual({ layanan: 'WBS', tahun: 2026 })
    for (const query of [{ layanan: 'wbs' }, { layanan: 'X' }, { tahun: '26' }, { tahun: '2026-01' }, { tahun: ['2026', '2025'] }])
      expect([query, bacaSaringData(query)]).toEqual([query, undefined])
  })
})

describe('the least share in time', () => {
  const tanggapan = (jumlah: number | 'KURANG', tepat: number | 'DITAHAN', lewat: number | 'KURANG', persenTepat: number | null) => ({
    jumlah,
    rataRata: null,
    persenTepat,
    ketepatan: {
      baris: [
        { nilai: 'tepat', jumlah: tepat },
        { nilai: 'lewat', jumlah: lewat },
      ],
    },
  })

  it('is what follows from the marks alone', () => {
    expect(tepatSedikitnya(tanggapan(20, 'DITAHAN', 'KURANG', null))).toBe(80)
    expect(tepatSedikitnya(tanggapan(20, 12, 8, 60))).toBeNull()
    expect(tepatSedikitnya({ ...tanggapan('KURANG', 'DITAHAN', 'KURANG', null), ketepatan: { baris: null } })).toBeNull()
  })
})
