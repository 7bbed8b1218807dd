'use client'

import { useSyncExternalStore } from 'react'
import { useScriptedForm, type Prepared, type ScriptedForm } from '@/components/form/use-scripted-form'
import { FIELD_IDENTITAS } from '@/lib/domain/lapor/identitas-schema'
import { judgeWbs } from '@/lib/domain/lapor/judge-wbs'
import { INITIAL_WBS_STATE, type WbsState } from './wbs-state'

/** Public recipients, and the units a report about which is sealed to the recovery key alone. */
export type Penyegel = Readonly<{ pemegang: string; pemulihan: string; tanpaPemegang: readonly string[] }>

export type WbsAction = (state: WbsState, form: FormData) => Promise<WbsState>

const subscribe = () => () => undefined

/** True once this page's script runs in a browser that can seal; on plain http a browser hides its cryptography. */
export function useCanSeal(): boolean {
  return useSyncExternalStore(subscribe, () => window.isSecureContext && crypto.subtle !== undefined, () => false)
}

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Whatever is sent from here on, the fields of the sealed part stay in this page. */
function withoutIdentitas(form: FormData): FormData {
  for (const name of FIELD_IDENTITAS) form.delete(name)
  return form
}

async function sealForm(form: FormData, penyegel: Penyegel): Promise<Prepared> {
  // Taking a file back judges nothing.
  if (textOf(form, 'hapusBukti') !== '') return { ok: true, form: withoutIdentitas(form) }
  const judged = judgeWbs(form)
  if (!judged.ok) return { ok: false, faults: judged.fieldErrors }
  const { pemegang, pemulihan, tanpaPemegang } = penyegel
  const about = judged.materi.kategori === 'OPD' && tanpaPemegang.includes(judged.materi.unitId)
  const recipients = about ? [pemulihan] : [pemegang, pemulihan]
  const { sealIdentitas } = await import('@/lib/browser/seal-identitas')
  const amplop = await sealIdentitas(textOf(form, 'kunciKirim'), judged.identitas, recipients)
  withoutIdentitas(form)
  form.set('amplop', amplop)
  form.set('untuk', recipients.join(' '))
  return { ok: true, form }
}

/** The WBS form: sealed in this browser where it can, by the server where it cannot. */
export function useWbsForm(action: WbsAction, penyegel: Penyegel): ScriptedForm<WbsState> {
  const canSeal = useCanSeal()
  return useScriptedForm(action, INITIAL_WBS_STATE, async (form, state) =>
    canSeal ? sealForm(form, { ...penyegel, ...state.penyegel }) : { ok: true, form },
  )
}
