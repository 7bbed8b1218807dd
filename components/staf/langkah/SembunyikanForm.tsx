'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { ALASAN_SEMBUNYI } from '@/lib/domain/publikasi/pindai'
import { StepForm, type StepProps } from './StepForm'

/** Keeps a summary off the public list, for a reason the procedure names (W19). */
export function SembunyikanForm(step: StepProps) {
  const t = useTranslations('formLangkah.publikasi')
  const pilihan = useTranslations('pilihan.alasanSembunyi')
  return (
    <StepForm {...step} submit={t('sembunyikan')} variant="secondary">
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('alasanSembunyi')}
            label={t('alasan')}
            required
            options={ALASAN_SEMBUNYI.map((value) => ({ value, label: pilihan(value) }))}
          />
          <TextArea {...bag.field('catatan')} label={t('catatan')} hint={t('catatanPetunjuk')} required maxLength={1000} />
        </>
      )}
    </StepForm>
  )
}
