'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { ALASAN_ARSIP } from '@/lib/domain/layanan'
import { StepForm, type StepProps } from './StepForm'

/** TIDAK_LENGKAP is never proposed: it happens when the reporter's time is over. */
const USULAN = ALASAN_ARSIP.filter((alasan) => alasan !== 'TIDAK_LENGKAP')

/** Proposes to close a case without an answer (W8). */
export function ArsipForm(step: StepProps) {
  const t = useTranslations('formLangkah.arsip')
  const pilihan = useTranslations('pilihan.usulanArsip')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => {
        const gandaDari = (
          <TextInput {...bag.field('gandaDari')} label={t('gandaDari')} hint={t('gandaPetunjuk')} width="medium" maxLength={20} />
        )
        return (
          <>
            <RadioGroup
              {...bag.field('alasanArsip')}
              label={t('alasan')}
              required
              options={USULAN.map((value) => ({ value, label: pilihan(value), reveal: value === 'GANDA' ? gandaDari : undefined }))}
            />
            <TextArea {...bag.field('catatan')} label={t('catatan')} hint={t('catatanPetunjuk')} required maxLength={2000} />
          </>
        )
      }}
    </StepForm>
  )
}
