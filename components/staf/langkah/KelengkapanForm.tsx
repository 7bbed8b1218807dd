'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { StepForm, type StepProps } from './StepForm'

/** Asks the reporter for what is missing (W5). */
export function KelengkapanForm(step: StepProps) {
  const t = useTranslations('formLangkah.kelengkapan')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <TextArea
          {...bag.field('permintaan')}
          label={t('permintaan')}
          hint={t('petunjuk')}
          required
          rows={6}
          maxLength={3000}
          countLimit={3000}
        />
      )}
    </StepForm>
  )
}
