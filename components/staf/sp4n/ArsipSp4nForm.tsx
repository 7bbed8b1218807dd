'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { ALASAN_ARSIP } from '@/lib/domain/layanan'
import { StepForm, type StepProps } from '../langkah/StepForm'

const ALASAN = ALASAN_ARSIP.filter((alasan) => alasan !== 'TIDAK_LENGKAP')

/** The Admin Instansi archives what cannot be worked on (SP4N, L3x). */
export function ArsipSp4nForm(step: StepProps) {
  const t = useTranslations('sp4n.arsip')
  const pilihan = useTranslations('pilihan.alasanArsip')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('alasanArsip')}
            label={t('alasan')}
            required
            options={ALASAN.map((value) => ({ value, label: pilihan(value) }))}
          />
          <TextArea {...bag.field('catatan')} label={t('catatan')} hint={t('catatanPetunjuk')} required rows={4} maxLength={2000} />
        </>
      )}
    </StepForm>
  )
}
