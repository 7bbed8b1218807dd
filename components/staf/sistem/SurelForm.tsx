'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

export function SurelForm({ action, surel }: Readonly<{ action: SubmitAction; surel: string }>) {
  const t = useTranslations('awal.sistem.surel')
  return (
    <SubmitForm action={action} submit={t('kirim')} variant="secondary">
      {(bag) => <TextInput type="email" {...bag.field('surel', surel)} label={t('alamat')} width="large" required autoComplete="email" />}
    </SubmitForm>
  )
}
