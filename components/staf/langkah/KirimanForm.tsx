'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { StepForm, type StepProps } from './StepForm'

const CARA = ['SURAT', 'AMBIL', 'HALAMAN'] as const

/** The clerk chooses how an answer goes: to the page at once, or into the queue of letters (W16). */
export function KirimanForm(step: StepProps) {
  const t = useTranslations('formLangkah.kiriman')
  const pilihan = useTranslations('pilihan.cara')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => {
        const more = { SURAT: t('suratPetunjuk'), AMBIL: t('ambilPetunjuk'), HALAMAN: t('halamanPetunjuk') }
        return (
          <RadioGroup
            {...bag.field('cara')}
            label={t('cara')}
            required
            options={CARA.map((value) => ({ value, label: pilihan(value), hint: more[value] }))}
          />
        )
      }}
    </StepForm>
  )
}
