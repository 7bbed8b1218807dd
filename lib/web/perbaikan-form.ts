import 'server-only'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { AppError } from '@/lib/domain/errors'
import type { ActionState } from '@/lib/domain/action-state'
import { judgePerbaikan, judgePermintaanPerbaikan } from '@/lib/domain/hak/judge-perbaikan'
import { inLocale } from '@/lib/domain/web/locale-path'
import { askPerbaikan, getSegelPerbaikan } from '@/lib/services/hak/submit-permintaan'
import { getLayanan } from '@/lib/services/lacak/get-layanan'
import { stateOf, typedValues } from './form'
import { amplopOf } from './laporan-form'
import { getLacakSession } from './pelapor-session'
import { requestOrigin } from './same-origin'

/** `penerima`: after an exchange of keys the browser seals once more, to these. */
export type PerbaikanState = ActionState & Readonly<{ penerima?: readonly string[] }>

async function refusedWith(error: unknown, previous: ActionState, form: FormData, pengaduanId: string): Promise<PerbaikanState> {
  const state = stateOf(error, previous, form)
  if (state.fieldErrors.umum !== 'umum.kunciBaru') return state
  const segel = await getSegelPerbaikan(pengaduanId)
  return segel ? { ...state, penerima: segel.penerima } : state
}

/** One post of the correction: an envelope of the browser, or, without scripts, fields that are sealed within this request. */
export async function runPerbaikanForm(previous: PerbaikanState, form: FormData): Promise<PerbaikanState> {
  const pengaduanId = await getLacakSession()
  const layanan = pengaduanId ? await getLayanan(pengaduanId) : null
  if (!pengaduanId || !layanan) return stateOf(new AppError('NOT_FOUND'), previous, form)
  if ((await requestOrigin()) === 'foreign') return stateOf(new AppError('FORBIDDEN'), previous, form)
  const amplop = amplopOf(form)
  const materi = judgePermintaanPerbaikan(form)
  const judged = amplop === null ? judgePerbaikan(layanan, form) : materi.ok ? { ...materi, identitas: amplop } : materi
  if (!judged.ok) return { code: 'INVALID_INPUT', details: [], fieldErrors: judged.fieldErrors, values: typedValues(form), attempt: previous.attempt + 1 }
  const { isiPerbaikan, kunciKirim } = judged.materi
  try {
    await askPerbaikan({ pengaduanId, kunciKirim, isi: isiPerbaikan }, judged.identitas)
  } catch (error) {
    return refusedWith(error, previous, form, pengaduanId)
  }
  return redirect(inLocale(await getLocale(), '/lacak/data?kabar=terkirim'))
}
