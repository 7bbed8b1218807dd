'use client'

import { useTranslations } from 'next-intl'
import { AdminForm, type AdminAction } from '@/components/staf/AdminForm'
import { RadioGroup } from '@/components/ui/Choices'
import { PILIHAN_KABAR } from '@/lib/domain/akun/akun-schema'

/** The address or the case: nothing is chosen for the reader. */
export function PilihanKabarForm({ action }: Readonly<{ action: AdminAction }>) {
  const t = useTranslations('akun.pilihan')
  return (
    <AdminForm action={action} submit={t('kirim')}>
      {(bag) => (
        <RadioGroup
          {...bag.field('pilihan')}
          label={t('tanya')}
          layout="boxed"
          required
          options={PILIHAN_KABAR.map((value) => ({ value, label: t(value) }))}
        />
      )}
    </AdminForm>
  )
}
