'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { RadioGroup } from '@/components/ui/Choices'
import { PILIHAN_KABAR } from '@/lib/domain/akun/pilihan-kabar'

/** The address or the case: nothing is chosen for the reader. */
export function PilihanKabarForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('akun.pilihan')
  return (
    <SubmitForm action={action} submit={t('kirim')}>
      {(bag) => (
        <RadioGroup
          {...bag.field('pilihan')}
          label={t('tanya')}
          layout="boxed"
          required
          options={PILIHAN_KABAR.map((value) => ({ value, label: t(value) }))}
        />
      )}
    </SubmitForm>
  )
}
