import '@/tests/fixtures/layanan-ppid/daftar'
import { describe, expect, it } from '@jest/globals'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { judgesFor } from '@/lib/domain/lapor/judge'
import { namaIsian, tampakOf } from '@/lib/domain/lapor/tampak'

/** Each left out, and each filled with what no rule takes. */
const TULISAN = ['', '!', '9999-99-99', 'x'.repeat(20_000)]

describe.each(LAYANAN)('a browser with the form of %s', (layanan) => {
  it('has the words of every fault its fields can have', () => {
    const names = namaIsian(layanan)
    const { judge } = judgesFor(STANDAR[layanan], '2026-11-25')
    const faults = TULISAN.flatMap((tulisan) => {
      const form = new FormData()
      if (tulisan !== '') for (const name of names) form.set(name, tulisan)
      const judged = judge(form)
      return judged.ok ? [] : Object.entries(judged.fieldErrors).flat()
    })
    expect(faults.length).toBeGreaterThan(10)
    expect([...new Set(faults.map((fault) => fault.split('.')[0]))].filter((name) => !names.includes(name ?? ''))).toEqual([])
  })

  it('is given every row of its table, and of none what judges it', () => {
    const { isian } = tampakOf(layanan)
    expect(Object.keys(isian)).toEqual(Object.keys(STANDAR[layanan].formulir.isian))
    expect(Object.values(isian).filter((row) => 'schema' in row)).toEqual([])
    expect(JSON.parse(JSON.stringify(tampakOf(layanan)))).toEqual(tampakOf(layanan))
  })
})
