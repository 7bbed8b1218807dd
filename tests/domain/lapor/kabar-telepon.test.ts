import { describe, expect, it } from '@jest/globals'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isAsked } from '@/lib/domain/lapor/isian'
import { teleponSayaSchema } from '@/lib/domain/petugas/petugas-schema'
import { teleponKabarSchema } from '@/lib/domain/hak/hak-schema'
import { FORMULIR_IDENTITAS, formOf, type IsianUji } from '@/tests/builders/formulir-identitas'

describe.each(Object.entries(FORMULIR_IDENTITAS))('the one box for a telephone of %s', (_nama, [judge, diisi]) => {
  const numbers = (change: IsianUji) => {
    const judged = judge(formOf({ ...diisi, ...change }))
    return judged.ok ? [judged.identitas?.telepon, judged.materi.teleponKabar] : judged.fieldErrors
  }

  it('is for notices only when its tick says so, in one form however it is written', () => {
    expect(numbers({ telepon: '0812-3456-7890' })).toEqual(['+6281234567890', ''])
    expect(numbers({ telepon: '+62 (0)812 3456 7890', kabarTelepon: '1' })).toEqual(['+6281234567890', '+6281234567890'])
  })

  it('gives no number for notices without its tick, whoever posts one', () => {
    expect(numbers({ telepon: '081234567890', teleponKabar: '081300000000' })).toEqual(['+6281234567890', ''])
  })

  it('is refused once, in the words of its own box', () => {
    expect(numbers({ telepon: 'tidak punya', kabarTelepon: '1' })).toEqual({ telepon: 'telepon.salah' })
    expect(numbers({ telepon: '', kabarTelepon: '1', kirimJawaban: 'HALAMAN' })).toMatchObject({
      telepon: expect.stringMatching(/^telepon\./),
    })
  })
})

it.each(LAYANAN)('the form of %s has the tick where it asks for a telephone', (layanan) => {
  const { formulir, identitas } = STANDAR[layanan]
  for (const penanya of ['WARGA', 'MEJA'] as const) expect(isAsked(formulir.isian, 'kabarTelepon', penanya)).toBe(identitas !== null)
  expect(isAsked(formulir.isian, 'teleponKabar', 'WARGA')).toBe(false)
})

it('a number of one’s own is judged by the same rule, and taken away by its press', () => {
  for (const schema of [teleponKabarSchema, teleponSayaSchema]) {
    expect(schema.parse({ teleponKabar: '0062 812 3456 7890' }).teleponKabar).toBe('+6281234567890')
    expect(schema.safeParse({ teleponKabar: ' ' }).error?.issues[0]?.message).toBe('teleponKabar.wajib')
    expect(schema.safeParse({ teleponKabar: '12' }).error?.issues[0]?.message).toBe('teleponKabar.salah')
  }
  expect(teleponSayaSchema.parse({ hapus: '1' }).teleponKabar).toBe('')
})
