'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextInput } from '@/components/ui/TextInput'

/** The password once more, for what cannot be taken back. */
export function HapusAkunForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('akun.hapus')
  return (
    <SubmitForm action={action} submit={t('kirim')} variant="danger">
      {(bag) => <TextInput {...bag.secret('kataSandi')} label={t('sandi')} width="large" required autoComplete="current-password" />}
    </SubmitForm>
  )
}
