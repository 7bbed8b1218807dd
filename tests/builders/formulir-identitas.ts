import { CATAT_DIISI, IDENTITAS_DUMAS_DIISI, MATERI_DUMAS_DIISI } from './dumas'
import { IDENTITAS_DIISI, MATERI_DIISI } from './formulir'
import { judgeCatat, judgeCatatWbs, judgeDumas, judgeWbs } from './judge'

export type IsianUji = Readonly<Record<string, string | readonly string[]>>
type Judged =
  | Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>
  | Readonly<{
      ok: true
      identitas: Readonly<{ email?: string; telepon?: string }> | null
      materi: Readonly<{ emailKabar: string; teleponKabar: string }>
    }>

const TODAY = '2026-11-25'

/** Every form that asks who somebody is, filled in right, with its judge. */
export const FORMULIR_IDENTITAS: Readonly<Record<string, readonly [(form: FormData) => Judged, IsianUji]>> = {
  WBS: [judgeWbs, { ...IDENTITAS_DIISI, ...MATERI_DIISI }],
  Dumas: [judgeDumas, { ...IDENTITAS_DUMAS_DIISI, ...MATERI_DUMAS_DIISI }],
  'meja WBS': [(form) => judgeCatatWbs(form, TODAY), { ...IDENTITAS_DIISI, ...MATERI_DIISI, cara: 'SURAT', tanggalTerima: TODAY }],
  'meja Dumas': [(form) => judgeCatat(form, TODAY), { ...IDENTITAS_DUMAS_DIISI, ...CATAT_DIISI }],
}

export function formOf(values: IsianUji): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one)
  return form
}
