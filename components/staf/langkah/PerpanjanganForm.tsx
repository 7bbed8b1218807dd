'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { HARI_PERPANJANGAN } from '@/lib/domain/alur/perpanjangan'
import { StepForm, type StepProps } from './StepForm'

/** More working days for the whole case, and why. */
export function PerpanjanganForm(step: StepProps) {
  const t = useTranslations('formLangkah.perpanjangan')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <TextInput
            {...bag.field('hariTambahan')}
            label={t('hari')}
            hint={t('hariPetunjuk', { n: HARI_PERPANJANGAN })}
            inputMode="numeric"
            required
          />
          <TextArea {...bag.field('alasan')} label={t('alasan')} hint={t('alasanPetunjuk')} required rows={5} maxLength={1000} />
        </>
      )}
    </StepForm>
  )
}
