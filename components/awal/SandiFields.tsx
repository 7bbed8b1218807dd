'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { TextInput } from '@/components/ui/TextInput'

/** A new password, typed twice. */
export function SandiFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('awal.sandi')
  return (
    <>
      <TextInput
        {...bag.secret('kataSandiBaru')}
        label={t('baru')}
        hint={t('petunjuk')}
        width="large"
        required
        autoComplete="new-password"
      />
      <TextInput {...bag.secret('ulangiSandi')} label={t('ulangi')} width="large" required autoComplete="new-password" />
    </>
  )
}

/** The six digits that prove the app knows the secret. */
export function KodeField({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('awal.faktor')
  return (
    <TextInput
      name="kode2fa"
      label={t('kode')}
      hint={t('kodePetunjuk')}
      width="medium"
      required
      inputMode="numeric"
      autoComplete="one-time-code"
      error={bag.error('kode2fa')}
    />
  )
}
