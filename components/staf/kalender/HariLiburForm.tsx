'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { AdminForm, type AdminAction } from '../AdminForm'

export function HariLiburForm({ action }: Readonly<{ action: AdminAction }>) {
  const t = useTranslations('awal.kalender')
  return (
    <AdminForm action={action} submit={t('tambah')}>
      {(bag) => (
        <>
          <TextInput type="date" {...bag.field('tanggal')} label={t('tanggal')} width="medium" required />
          <TextInput {...bag.field('namaHari')} label={t('nama')} width="large" required />
        </>
      )}
    </AdminForm>
  )
}
