import { ISIAN_DUMAS } from '@/lib/domain/layanan/dumas/formulir'
import { ISIAN_SP4N } from '@/lib/domain/layanan/sp4n/formulir'
import { ISIAN_WBS } from '@/lib/domain/layanan/wbs/formulir'
import { textOf } from '@/lib/domain/web/read-form'
import { catatSchema, type CatatInput } from './catat-schema'
import { catatSp4nSchema, type CatatSp4n } from './catat-sp4n-schema'
import { catatWbsSchema } from './catat-wbs-schema'
import { identitasMejaSchema, type IdentitasMeja } from './identitas-dumas-schema'
import { identitasMejaWbsSchema } from './identitas-meja-wbs-schema'
import { judgeMateri, judgesOf, type Judges, type MateriJudged } from './judge'

/** What an officer wrote down at the desk of WBS. `today` is the office's ISO date. */
export const judgesCatatWbs = (today: string) => judgesOf(ISIAN_WBS, identitasMejaWbsSchema, catatWbsSchema(today))

const isTanpaPelapor = (form: FormData) => ['1', 'on'].includes(textOf(form, 'tanpaPelapor'))

const JAWABAN: readonly string[] = ['kirimJawaban', 'emailKabar', 'kabarSurel', 'teleponKabar', 'kabarTelepon']

/** Nobody to send an answer to: whatever stands in those fields is not asked. */
function tanpaJawaban(form: FormData): FormData {
  if (!isTanpaPelapor(form)) return form
  const copy = new FormData()
  for (const [name, value] of form.entries()) if (!JAWABAN.includes(name)) copy.append(name, value)
  copy.set('kirimJawaban', 'HALAMAN')
  return copy
}

/** What an officer wrote down at the desk of Dumas. The identity is null for information that has no reporter. */
export function judgesCatatDumas(today: string): Judges<IdentitasMeja | null, CatatInput> {
  const { judge, judgeMateri: readable } = judgesOf(ISIAN_DUMAS, identitasMejaSchema, catatSchema(today))
  const materi = (form: FormData) => readable(tanpaJawaban(form))
  return {
    judgeMateri: materi,
    judge: (form) => {
      if (!isTanpaPelapor(form)) return judge(form)
      const judged = materi(form)
      return judged.ok ? { ...judged, identitas: null } : judged
    },
  }
}

/** What an officer wrote down at the desk of SP4N, which asks for no identity. */
export const judgeCatatSp4n = (form: FormData, today: string): MateriJudged<CatatSp4n> =>
  judgeMateri(ISIAN_SP4N, catatSp4nSchema(today), form)
