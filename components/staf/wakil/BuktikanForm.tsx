'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { RadioGroup } from '@/components/ui/Choices'
import { BUKTI_DIRI } from '@/lib/domain/wakil/kode-pengganti'

/** By which paper the person showed who he is. */
export function BuktikanForm({ action, pengaduanId }: Readonly<{ action: SubmitAction; pengaduanId: string }>) {
  const t = useTranslations('kodeBaru')
  return (
    <SubmitForm action={action} submit={t('buktikan')} hidden={{ pengaduanId }}>
      {(bag) => (
        <RadioGroup
          {...bag.field('buktiDiri')}
          label={t('buktiDiri')}
          hint={t('buktiDiriPetunjuk')}
          required
          options={BUKTI_DIRI.map((value) => ({ value, label: t(`bukti.${value}`) }))}
        />
      )}
    </SubmitForm>
  )
}
