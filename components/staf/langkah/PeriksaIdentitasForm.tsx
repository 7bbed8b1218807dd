'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { StepForm, type StepProps } from './StepForm'

const ANSWERS = ['YA', 'TIDAK'] as const

/** The custodian's three results and no data (W4). */
export function PeriksaIdentitasForm(step: StepProps) {
  const t = useTranslations('formLangkah.identitas')
  const pilihan = useTranslations('pilihan.yaTidak')
  const options = ANSWERS.map((value) => ({ value, label: pilihan(value) }))
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <RadioGroup {...bag.field('lengkap')} label={t('lengkap')} layout="row" required options={options} />
          <RadioGroup {...bag.field('wajar')} label={t('wajar')} layout="row" required options={options} />
          <TextInput {...bag.field('gandaDari')} label={t('ganda')} hint={t('gandaPetunjuk')} optional width="medium" maxLength={20} />
        </>
      )}
    </StepForm>
  )
}
