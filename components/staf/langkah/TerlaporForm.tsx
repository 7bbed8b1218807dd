'use client'

import { useTranslations } from 'next-intl'
import { Select, type SelectOption } from '@/components/ui/Select'
import { StepForm, type StepProps } from './StepForm'

/** Names the officer a report is about; it cannot be taken back. */
export function TerlaporForm({ petugas, ...step }: StepProps & Readonly<{ petugas: readonly SelectOption[] }>) {
  const t = useTranslations('formLangkah.terlapor')
  return (
    <StepForm {...step} submit={t('simpan')} variant="danger">
      {(bag) => (
        <Select
          key={bag.value('petugasId')}
          {...bag.field('petugasId')}
          label={t('petugas')}
          required
          width="large"
          placeholder={t('pilih')}
          options={petugas}
        />
      )}
    </StepForm>
  )
}
