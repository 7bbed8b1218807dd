'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { StepForm, type StepProps } from '../langkah/StepForm'

/** What the agency found and did: the lead's substance or a supporter's part (SP4N, L5). */
export function SubstansiForm({ utama, ...step }: StepProps & Readonly<{ utama: boolean }>) {
  const t = useTranslations('sp4n.substansi')
  return (
    <StepForm panjang {...step} submit={t(utama ? 'simpan' : 'simpanMasukan')}>
      {(bag) => (
        <TextArea
          {...bag.field('substansi')}
          label={t(utama ? 'label' : 'labelMasukan')}
          hint={t('petunjuk')}
          required
          rows={8}
          maxLength={10_000}
          countLimit={10_000}
        />
      )}
    </StepForm>
  )
}
