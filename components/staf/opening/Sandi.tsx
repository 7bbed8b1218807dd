'use client'

import { useTranslations } from 'next-intl'
import { Field, fieldAria } from '@/components/ui/Field'
import { inputClass } from '@/components/ui/TextInput'
import type { Phase } from './use-sealed-opening'

/** The passphrase field has no name: no form data, of whatever browser, can carry it to the server. */
export function Sandi({ phase }: Readonly<{ phase: Phase }>) {
  const t = useTranslations('formLangkah.buka')
  const error = phase === 'salahSandi' || phase === 'sandiWajib' ? t(phase) : undefined
  const texts = { label: t('sandi'), hint: t('sandiPetunjuk'), error }
  return (
    <Field id="sandi" {...texts}>
      <input className={inputClass('medium')} type="password" id="sandi" autoComplete="off" {...fieldAria('sandi', texts)} />
    </Field>
  )
}

/** The passphrase as typed; the field is emptied with the same breath. */
export function takeSandi(form: HTMLFormElement): string {
  const input = form.querySelector<HTMLInputElement>('#sandi')
  const passphrase = input?.value ?? ''
  if (input) input.value = ''
  return passphrase
}
