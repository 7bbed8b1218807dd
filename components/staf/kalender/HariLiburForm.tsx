'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

export function HariLiburForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('awal.kalender')
  return (
    <SubmitForm action={action} submit={t('tambah')}>
      {(bag) => (
        <>
          <TextInput type="date" {...bag.field('tanggal')} label={t('tanggal')} width="medium" required />
          <TextInput {...bag.field('namaHari')} label={t('nama')} width="large" required />
        </>
      )}
    </SubmitForm>
  )
}
