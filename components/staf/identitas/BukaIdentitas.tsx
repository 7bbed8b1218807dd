'use client'

import { useSyncExternalStore, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { Button } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Field, fieldAria } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput, inputClass } from '@/components/ui/TextInput'
import { ALASAN_PEMBUKAAN } from '@/lib/domain/identitas/alasan'
import type { ActionState } from '@/lib/domain/action-state'
import { Refusal } from '../langkah/Refusal'
import type { StepTarget } from '../langkah/target'
import { CetakIdentitas, type PrintAction } from './CetakIdentitas'
import { IdentitasSlip } from './IdentitasSlip'
import { useOpening, type OpenAction, type Phase } from './use-opening'

type BukaIdentitasProps = Readonly<{ open: OpenAction; print: PrintAction; target: StepTarget; wilayah: Readonly<Record<string, string>> }>

/** Reasons that need a decision of the Inspektur. */
const WITH_DECISION: readonly string[] = ['LPSK', 'APH']

const noStore = () => () => undefined
const useScripted = () => useSyncExternalStore(noStore, () => true, () => false)

function AlasanFields({ state, locked }: Readonly<{ state: ActionState; locked: boolean }>) {
  const t = useTranslations('formLangkah.buka')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  const bag = useFormBag(state)
  return (
    <fieldset disabled={locked} className="form">
      <RadioGroup
        name="alasan" label={t('alasan')} required error={bag.error('alasan')}
        options={ALASAN_PEMBUKAAN.map((value) => ({ value, label: pilihan(value), hint: WITH_DECISION.includes(value) ? t('putusan') : undefined }))}
      />
      <TextInput name="dasar" label={t('dasar')} hint={t('dasarPetunjuk')} required maxLength={200} error={bag.error('dasar')} />
      <TextArea name="uraian" label={t('uraian')} hint={t('uraianPetunjuk')} required maxLength={1000} error={bag.error('uraian')} />
    </fieldset>
  )
}

/** The passphrase field has no name: no form data, of whatever browser, can carry it to the server. */
function Sandi({ phase }: Readonly<{ phase: Phase }>) {
  const t = useTranslations('formLangkah.buka')
  const error = phase === 'salahSandi' || phase === 'sandiWajib' ? t(phase) : undefined
  const texts = { label: t('sandi'), hint: t('sandiPetunjuk'), error }
  return (
    <Field id="sandi" {...texts}>
      <input className={inputClass('medium')} type="password" id="sandi" autoComplete="off" {...fieldAria('sandi', texts)} />
    </Field>
  )
}

function Outcome({ phase }: Readonly<{ phase: Phase }>) {
  const t = useTranslations('formLangkah.buka')
  if (phase !== 'kosong' && phase !== 'rusak' && phase !== 'tertutup') return null
  return (
    <Notice tone={phase === 'tertutup' ? 'ok' : 'danger'} role="status">
      <p>{t(phase)}</p>
    </Notice>
  )
}

function OpeningForm({ open, print, target, wilayah }: BukaIdentitasProps) {
  const t = useTranslations('formLangkah.buka')
  const { state, phase, identitas, pembukaanId, locked, submit, close } = useOpening(open)
  const bag = useFormBag(state)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = event.currentTarget.querySelector<HTMLInputElement>('#sandi')
    const passphrase = input?.value ?? ''
    if (phase !== 'busy') void submit(new FormData(event.currentTarget), passphrase)
    if (input) input.value = ''
  }
  if (identitas && pembukaanId) {
    return <IdentitasSlip identitas={identitas} wilayah={wilayah} onClose={close} print={<CetakIdentitas print={print} pembukaanId={pembukaanId} />} />
  }
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      <Outcome phase={phase} />
      <form className="form" onSubmit={handleSubmit} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        <AlasanFields state={state} locked={locked} />
        <Sandi phase={phase} />
        <p className="row actions">
          <Button type="submit" aria-disabled={phase === 'busy' || undefined}>
            {phase === 'busy' ? t('membuka') : t(locked ? 'cobaLagi' : 'buka')}
          </Button>
        </p>
      </form>
    </>
  )
}

/** Opening needs scripts: the key may be used in this browser only. Without them the page says so instead of asking. */
export function BukaIdentitas(props: BukaIdentitasProps) {
  const t = useTranslations('formLangkah.buka')
  if (useScripted()) return <OpeningForm {...props} />
  return (
    <noscript>
      <div className="notice notice-warn">
        <p>{t('tanpaSkrip')}</p>
      </div>
    </noscript>
  )
}
