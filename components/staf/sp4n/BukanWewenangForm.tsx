'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { StepForm, type StepProps } from '../langkah/StepForm'

/** Where the reporter can go instead, and why (SP4N, L3x). */
export function BukanWewenangForm(step: StepProps) {
  const t = useTranslations('sp4n.bukanWewenang')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <TextInput {...bag.field('tujuan')} label={t('tujuan')} hint={t('tujuanPetunjuk')} required maxLength={200} />
          <TextArea {...bag.field('alasan')} label={t('alasan')} required rows={5} maxLength={3000} />
        </>
      )}
    </StepForm>
  )
}
