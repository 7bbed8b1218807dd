'use client'

import { useTranslations } from 'next-intl'
import { AdminForm, type AdminAction } from '@/components/staf/AdminForm'
import { TextInput } from '@/components/ui/TextInput'

/** The password once more, for what cannot be taken back. */
export function HapusAkunForm({ action }: Readonly<{ action: AdminAction }>) {
  const t = useTranslations('akun.hapus')
  return (
    <AdminForm action={action} submit={t('kirim')} variant="danger">
      {(bag) => <TextInput {...bag.secret('kataSandi')} label={t('sandi')} width="large" required autoComplete="current-password" />}
    </AdminForm>
  )
}
