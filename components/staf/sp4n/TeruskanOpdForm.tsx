'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { PenerimaFields } from '../dumas/PenerimaFields'
import { StepForm, type StepProps } from '../langkah/StepForm'

type Opd = Readonly<{ id: string; nama: string }>

/** One lead agency and any number of supporters (SP4N, L3). */
export function TeruskanOpdForm({ opd, usul, ...step }: StepProps & Readonly<{ opd: readonly Opd[]; usul: string }>) {
  const t = useTranslations('sp4n.teruskan')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <PenerimaFields
            bag={bag}
            bidang={opd}
            usul={usul}
            teks={{ utamaId: t('utamaId'), utamaPilih: t('utamaPilih'), pendukungId: t('pendukungId') }}
          />
          <TextArea {...bag.field('catatan')} label={t('catatan')} hint={t('catatanPetunjuk')} maxLength={3000} rows={4} />
        </>
      )}
    </StepForm>
  )
}
