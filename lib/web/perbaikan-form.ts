import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { AppError } from '@/lib/domain/errors'
import type { ActionState } from '@/lib/domain/action-state'
import { perbaikanSchema } from '@/lib/domain/hak/hak-schema'
import { identitasDumasSchema } from '@/lib/domain/lapor/identitas-dumas-schema'
import { identitasSchema } from '@/lib/domain/lapor/identitas-schema'
import { judgePerbaikan, judgePermintaanPerbaikan } from '@/lib/domain/hak/judge-perbaikan'
import { inLocale } from '@/lib/domain/web/locale-path'
import { askPerbaikan, getSegelPerbaikan } from '@/lib/services/hak/submit-permintaan'
import { brake } from '@/lib/services/pintu/brake'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { getLayanan } from '@/lib/services/lacak/get-layanan'
import { beginForm, stateOf } from './form'
import { requestSource } from './pintu/request-context'
import { judgeSealed } from './judge-sealed'
import { getLacakSession } from './pelapor-session'
import { requestOrigin } from './same-origin'

/** Whose fields may be shown again. */
const SCHEMAS = [perbaikanSchema, identitasSchema, identitasDumasSchema]

/** `penerima`: after an exchange of keys the browser seals once more, to these. */
export type PerbaikanState = ActionState & Readonly<{ penerima?: readonly string[] }>

async function refusedWith(error: unknown, previous: ActionState, form: FormData, pengaduanId: string): Promise<PerbaikanState> {
  const state = stateOf(error, { previous, form, schemas: SCHEMAS })
  if (state.fieldErrors.umum !== 'umum.kunciBaru') return state
  const segel = await getSegelPerbaikan(pengaduanId)
  return segel ? { ...state, penerima: segel.penerima } : state
}

/** One post of the correction: an envelope of the browser, or, without scripts, fields that are sealed within this request. */
export async function runPerbaikanForm(previous: PerbaikanState, form: FormData): Promise<PerbaikanState> {
  beginForm(previous, form)
  const answered = { previous, form, schemas: SCHEMAS }
  const pengaduanId = await getLacakSession()
  const layanan = pengaduanId ? await getLayanan(pengaduanId) : null
  const cara = layanan && STANDAR[layanan].identitas
  if (!pengaduanId || !cara) return stateOf(new AppError('NOT_FOUND'), answered)
  if ((await requestOrigin()) === 'foreign') return stateOf(new AppError('FORBIDDEN'), answered)
  const judges = { judge: (sent: FormData) => judgePerbaikan(cara, sent), judgeMateri: judgePermintaanPerbaikan }
  const judged = judgeSealed(judges, form)
  if (!judged.ok) return { ...stateOf(new AppError('INVALID_INPUT'), answered), fieldErrors: judged.fieldErrors }
  const { identitas, materi } = judged.data
  const { isiPerbaikan, kunciKirim } = materi
  try {
    await brake('akun', requestSource())
    await askPerbaikan({ pengaduanId, kunciKirim, isi: isiPerbaikan }, identitas)
  } catch (error) {
    return refusedWith(error, previous, form, pengaduanId)
  }
  return redirect(inLocale(await getLocale(), '/lacak/data?kabar=terkirim'))
}
