import '@/tests/fixtures/layanan-ppid/daftar'
import { describe, expect, it } from '@jest/globals'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isAsked } from '@/lib/domain/lapor/isian'
import { CATAT_DIISI, IDENTITAS_DUMAS_DIISI, MATERI_DUMAS_DIISI } from '@/tests/builders/dumas'
import { IDENTITAS_DIISI, MATERI_DIISI } from '@/tests/builders/formulir'
import { judgeCatat, judgeCatatWbs, judgeDumas, judgeWbs } from '@/tests/builders/judge'

type Isian = Readonly<Record<string, string | readonly string[]>>
type Judged =
  | Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>
  | Readonly<{ ok: true; identitas: Readonly<{ email?: string }> | null; materi: Readonly<{ emailKabar: string }> }>

const TODAY = '2026-11-25'

/** Every form that asks who somebody is, filled in right. */
const FORMULIR: Readonly<Record<string, readonly [(form: FormData) => Judged, Isian]>> = {
  WBS: [judgeWbs, { ...IDENTITAS_DIISI, ...MATERI_DIISI }],
  Dumas: [judgeDumas, { ...IDENTITAS_DUMAS_DIISI, ...MATERI_DUMAS_DIISI }],
  'meja WBS': [(form) => judgeCatatWbs(form, TODAY), { ...IDENTITAS_DIISI, ...MATERI_DIISI, cara: 'SURAT', tanggalTerima: TODAY }],
  'meja Dumas': [(form) => judgeCatat(form, TODAY), { ...IDENTITAS_DUMAS_DIISI, ...CATAT_DIISI }],
}

function formOf(values: Isian): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one)
  return form
}

describe.each(Object.entries(FORMULIR))('the one e-mail box of %s', (_nama, [judge, diisi]) => {
  const addresses = (change: Isian) => {
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
