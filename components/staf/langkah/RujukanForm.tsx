'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { StepForm, type StepProps } from './StepForm'

/** Part of a case, or all of it, goes to law enforcement (W14b). */
export function RujukanForm({ bolehPenuh, bolehSebagian, ...step }: StepProps & Readonly<{ bolehPenuh: boolean; bolehSebagian: boolean }>) {
  const t = useTranslations('formLangkah.rujukan')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <TextInput {...bag.field('tujuan')} label={t('tujuan')} hint={t('tujuanPetunjuk')} required maxLength={200} />
          <TextArea {...bag.field('alasan')} label={t('alasan')} required rows={6} maxLength={3000} />
          {bolehPenuh && bolehSebagian && (
            <Checkbox name="penuh" label={t('penuh')} hint={t('penuhPetunjuk')} defaultChecked={bag.value('penuh') === '1'} />
          )}
          {bolehPenuh && !bolehSebagian && <input type="hidden" name="penuh" value="1" />}
        </>
      )}
    </StepForm>
  )
}
