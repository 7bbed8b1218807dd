'use client'

import { useTranslations } from 'next-intl'
import { SandiFields } from '@/components/awal/SandiFields'
import { AdminForm, type AdminAction } from '@/components/staf/AdminForm'
import { TextInput } from '@/components/ui/TextInput'

/** The present password, then the new one twice. */
export function SandiForm({ action }: Readonly<{ action: AdminAction }>) {
  const t = useTranslations('awal.sandi')
  return (
    <AdminForm action={action} submit={t('simpan')}>
      {(bag) => (
        <>
          <TextInput {...bag.secret('kataSandi')} label={t('lama')} width="large" required autoComplete="current-password" />
          <SandiFields bag={bag} />
        </>
      )}
    </AdminForm>
  )
}
