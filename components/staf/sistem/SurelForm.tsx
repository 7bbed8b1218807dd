'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { AdminForm, type AdminAction } from '../AdminForm'

export function SurelForm({ action, surel }: Readonly<{ action: AdminAction; surel: string }>) {
  const t = useTranslations('awal.sistem.surel')
  return (
    <AdminForm action={action} submit={t('kirim')} variant="secondary">
      {(bag) => <TextInput type="email" {...bag.field('surel', surel)} label={t('alamat')} width="large" required autoComplete="email" />}
    </AdminForm>
  )
}
