'use client'

import { useTranslations } from 'next-intl'
import { SandiFields } from '@/components/awal/SandiFields'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextInput } from '@/components/ui/TextInput'

/** The present password, then the new one twice. */
export function SandiForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('awal.sandi')
  return (
    <SubmitForm action={action} submit={t('simpan')}>
      {(bag) => (
        <>
          <TextInput {...bag.secret('kataSandi')} label={t('lama')} width="large" required autoComplete="current-password" />
          <SandiFields bag={bag} />
        </>
      )}
    </SubmitForm>
  )
}
