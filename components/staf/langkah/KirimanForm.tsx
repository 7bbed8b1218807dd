'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { StepForm, type StepProps } from './StepForm'

const CARA = ['SURAT', 'AMBIL', 'HALAMAN'] as const

/** The clerk tells how the answer left the office (W16). */
export function KirimanForm(step: StepProps) {
  const t = useTranslations('formLangkah.kiriman')
  const pilihan = useTranslations('pilihan.cara')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => {
        const resi = (
          <TextInput
            name="resi" label={t('resi')} hint={t('resiPetunjuk')} width="medium" maxLength={60} defaultValue={bag.value('resi')}
            error={bag.error('resi')}
          />
        )
        const more = { SURAT: { reveal: resi }, AMBIL: { hint: t('ambilPetunjuk') }, HALAMAN: { hint: t('halamanPetunjuk') } }
        return (
          <RadioGroup
            name="cara" label={t('cara')} required defaultValue={bag.value('cara')} error={bag.error('cara')}
            options={CARA.map((value) => ({ value, label: pilihan(value), ...more[value] }))}
          />
        )
      }}
    </StepForm>
  )
}
