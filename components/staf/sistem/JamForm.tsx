'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

/** The date is asked and not shown: only who knows it can tell a wrong clock from a right one. */
export function JamForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('awal.sistem.jam')
  return (
    <SubmitForm action={action} submit={t('pastikan')}>
      {(bag) => (
        <TextInput
          {...bag.field('tanggalHariIni')}
          label={t('tanggal')}
          hint={t('petunjuk')}
          width="medium"
          required
          autoComplete="off"
          maxLength={40}
        />
      )}
    </SubmitForm>
  )
}
