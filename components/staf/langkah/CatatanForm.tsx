'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { StepForm, type StepProps } from './StepForm'

/** Sends a study, a report, an answer or a case back to where it came from, with a note. */
export function CatatanForm({
  jenis,
  ...step
}: StepProps & Readonly<{ jenis: 'lhp' | 'jawaban' | 'telaahan' | 'opd' | 'notaDinas' | 'pindahWbs' }>) {
  const t = useTranslations(`formLangkah.${jenis}`)
  return (
    <StepForm {...step} submit={t('kembalikan')} variant="secondary">
      {(bag) => <TextArea {...bag.field('catatan')} label={t('catatan')} hint={t('catatanPetunjuk')} required maxLength={3000} />}
    </StepForm>
  )
}
