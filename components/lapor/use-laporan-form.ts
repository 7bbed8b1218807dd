'use client'

import { useSyncExternalStore } from 'react'
import { useScriptedForm, type Prepared, type ScriptedForm } from '@/components/form/use-scripted-form'
import type { Layanan } from '@/lib/domain/layanan'
import type { PilihanForm } from './fields/pilihan-form'
import type { Judged } from '@/lib/domain/lapor/judge'
import { FIELD_TERSEGEL } from '@/lib/domain/lapor/field-tersegel'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import type { FormulirTampak } from '@/lib/domain/lapor/tampak'

/** Public recipients, and the units a report about which is sealed to the recovery key alone. */
export type Penyegel = Readonly<{ pemegang: string; pemulihan: string; tanpaPemegang: readonly string[] }>

export type LaporanAction = (state: LaporanState, form: FormData) => Promise<LaporanState>

/** What a page hands to the form of any layanan. */
export type FormulirProps = Readonly<{
  tampak: FormulirTampak
  action: LaporanAction
  kunciKirim: string
  pilihan: PilihanForm
  /** Words to begin with, of a report that goes on here. */
  awal?: Readonly<Record<string, string>>
}>

/** What a form sends beside its identity, sealed to the same people: what is missing of it, and its part of the post. */
export type Sisipan = Readonly<{
  faults: (form: FormData) => Readonly<Record<string, string>>
  seal: (form: FormData, recipients: readonly string[]) => Promise<void>
}>

/** The form of one layanan. `judge` is what the server asks too; it gives null for an identity that nobody has. */
export type JalurForm = Readonly<{ layanan: Layanan; judge: Judge }>

type Dinilai = Judged<Readonly<Record<string, string>> | null, object>
/** At a citizen's form the rules come with the first touch of a field; at the desk they are there. */
type Judge = (form: FormData) => Dinilai | Promise<Dinilai>

const subscribe = () => () => undefined

/** True once this page's script runs in a browser that can seal; on plain http a browser hides its cryptography. */
export function useCanSeal(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.isSecureContext && crypto.subtle !== undefined,
    () => false,
  )
}

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Only what he ticked leaves the page in words: the kecamatan, for the register. */
function withKecamatan(form: FormData): FormData {
  if (textOf(form, 'kecamatanTerbuka') !== '') form.set('kecamatanTerbuka', textOf(form, 'kecamatan'))
  return form
}

type Kabar = Readonly<{ emailKabar?: string; teleponKabar?: string }>

/** The address for notices leaves the page apart from the identity, and only when its tick says so. */
function withKabar(form: FormData, { emailKabar, teleponKabar }: Kabar): FormData {
  if (emailKabar) form.set('emailKabar', emailKabar)
  if (teleponKabar) form.set('teleponKabar', teleponKabar)
  return form
}

/** Whatever is sent from here on, the fields of the sealed part stay in this page. */
export function withoutIdentitas(form: FormData): FormData {
  for (const name of FIELD_TERSEGEL) form.delete(name)
  return form
}

async function sealForm(form: FormData, { layanan, judge }: JalurForm, penyegel: Penyegel, sisipan?: Sisipan): Promise<Prepared> {
  // Taking a file back judges nothing.
  if (textOf(form, 'hapusBukti') !== '') return { ok: true, form: withoutIdentitas(form) }
  const judged = await judge(form)
  const missing = sisipan?.faults(form) ?? {}
  if (!judged.ok) return { ok: false, faults: { ...judged.fieldErrors, ...missing } }
  if (Object.keys(missing).length > 0) return { ok: false, faults: missing }
  const { pemegang, pemulihan, tanpaPemegang } = penyegel
  const materi = judged.materi as Readonly<{ kategori?: string; unitId?: string }> & Kabar
  const { kategori, unitId = '' } = materi
  const about = kategori === 'OPD' && tanpaPemegang.includes(unitId)
  const recipients = about ? [pemulihan] : [pemegang, pemulihan]
  await sisipan?.seal(form, recipients)
  if (judged.identitas === null) return { ok: true, form: withoutIdentitas(form) }
  const { sealIdentitas } = await import('@/lib/browser/seal-identitas')
  const amplop = await sealIdentitas(textOf(form, 'kunciKirim'), judged.identitas, recipients, layanan)
  withoutIdentitas(withKabar(withKecamatan(form), materi))
  form.set('amplop', amplop)
  form.set('untuk', recipients.join(' '))
  return { ok: true, form }
}

/** A form that becomes a case: sealed in this browser where it can, by the server where it cannot. */
export function useLaporanForm(action: LaporanAction, jalur: JalurForm, penyegel: Penyegel, sisipan?: Sisipan): ScriptedForm<LaporanState> {
  const canSeal = useCanSeal()
  return useScriptedForm(action, INITIAL_LAPORAN_STATE, async (form, state) =>
    canSeal ? sealForm(form, jalur, { ...penyegel, ...state.penyegel }, sisipan) : { ok: true, form },
  )
}
