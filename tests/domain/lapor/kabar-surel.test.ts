import '@/tests/fixtures/layanan-ppid/daftar'
import { describe, expect, it } from '@jest/globals'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isAsked } from '@/lib/domain/lapor/isian'
import { FORMULIR_IDENTITAS, formOf, type IsianUji } from '@/tests/builders/formulir-identitas'

describe.each(Object.entries(FORMULIR_IDENTITAS))('the one e-mail box of %s', (_nama, [judge, diisi]) => {
  const addresses = (change: IsianUji) => {
    const judged = judge(formOf({ ...diisi, ...change }))
    return judged.ok ? [judged.identitas?.email, judged.materi.emailKabar] : judged.fieldErrors
  }

  it('is sealed with the rest, and for notices only when its tick says so', () => {
    expect(addresses({ email: ' Kumbang@contoh.test' })).toEqual(['Kumbang@contoh.test', ''])
    expect(addresses({ email: ' Kumbang@contoh.test', kabarSurel: '1' })).toEqual(['Kumbang@contoh.test', 'Kumbang@contoh.test'])
  })

  it('is enough for an answer by mail once it is ticked', () => {
    expect(addresses({ email: 'a@contoh.test', kirimJawaban: 'SUREL' })).toEqual({ kabarSurel: 'kabarSurel.perlu' })
    expect(addresses({ email: 'a@contoh.test', kirimJawaban: 'SUREL', kabarSurel: '1' })).toEqual(['a@contoh.test', 'a@contoh.test'])
  })

  it('is refused once, however many uses it has', () => {
    expect(addresses({ email: 'bukan surel', kabarSurel: '1', kirimJawaban: 'SUREL' })).toEqual({ email: 'email.salah' })
    expect(addresses({ email: '', kabarSurel: '1', kirimJawaban: 'SUREL' })).toEqual({ email: 'email.kosong' })
  })

  it('does not change what an older form says, which posts the two apart', () => {
    const lama = { email: 'satu@contoh.test', emailKabar: 'dua@contoh.test', kirimJawaban: 'SUREL' }
    expect(addresses(lama)).toEqual(['satu@contoh.test', 'dua@contoh.test'])
  })
})

it.each(LAYANAN)('the form of %s has one box for an address', (layanan) => {
  const { formulir, identitas } = STANDAR[layanan]
  expect(isAsked(formulir.isian, 'emailKabar', 'WARGA')).toBe(identitas === null)
  for (const penanya of ['WARGA', 'MEJA'] as const) expect(isAsked(formulir.isian, 'kabarSurel', penanya)).toBe(identitas !== null)
})
