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
        type="password"
        name="kataSandiBaru"
        label={t('baru')}
        hint={t('petunjuk')}
        width="large"
        required
        autoComplete="new-password"
        error={bag.error('kataSandiBaru')}
      />
      <TextInput
        type="password"
        name="ulangiSandi"
        label={t('ulangi')}
        width="large"
        required
        autoComplete="new-password"
        error={bag.error('ulangiSandi')}
      />
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
