'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { StepForm, type StepProps } from '../langkah/StepForm'

/** A handler's question to the reporter, through the custodian. */
export function MintaTelusurForm(step: StepProps) {
  const t = useTranslations('telusur.minta')
  return (
    <StepForm {...step} submit={t('kirim')}>
      {(bag) => <TextArea {...bag.field('pertanyaan')} label={t('label')} hint={t('petunjuk')} required maxLength={1000} />}
    </StepForm>
  )
}

/** The custodian's note after the call. */
export function JawabTelusurForm({ telusurId, ...step }: StepProps & Readonly<{ telusurId: string }>) {
  const t = useTranslations('telusur.jawab')
  return (
    <StepForm {...step} submit={t('kirim')}>
      {(bag) => (
        <>
          <input type="hidden" name="telusurId" value={telusurId} />
          <TextArea {...bag.field('catatanTelusur')} label={t('label')} hint={t('petunjuk')} required rows={3} maxLength={2000} />
        </>
      )}
    </StepForm>
  )
}
