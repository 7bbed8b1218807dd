'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { PUTUSAN_KADAR } from '@/lib/domain/langkah/penilaian-schema'
import { StepForm, type StepProps } from './StepForm'

/** Classification (W10, W11): four ways out, each with what it means, and a written reason. */
export function KadarForm(step: StepProps) {
  const t = useTranslations('formLangkah.kadar')
  const pilihan = useTranslations('pilihan')
  return (
    <StepForm panjang {...step} submit={t('simpan')}>
      {(bag) => {
        const tujuan = <TextInput {...bag.field('tujuan')} label={t('tujuan')} maxLength={200} />
        return (
          <>
            <RadioGroup
              {...bag.field('putusan')}
              label={t('putusan')}
              layout="boxed"
              required
              options={PUTUSAN_KADAR.map((value) => ({
                value,
                label: pilihan(`putusan.${value}`),
                hint: pilihan(`putusanPetunjuk.${value}`),
                reveal: value === 'LIMPAHKAN' ? tujuan : undefined,
              }))}
            />
            <TextArea
              {...bag.field('alasan')}
              label={t('alasan')}
              hint={t('alasanPetunjuk')}
              required
              rows={6}
              maxLength={3000}
              countLimit={3000}
            />
          </>
        )
      }}
    </StepForm>
  )
}
