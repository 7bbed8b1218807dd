'use client'

import { useTranslations } from 'next-intl'
import { StepForm, type StepProps } from '../langkah/StepForm'
import { PenerimaFields } from './PenerimaFields'
import type { Bidang } from './TelaahanForm'

/** Perencanaan hands the file to the divisions the head named, or to others (Dumas, D6). */
export function DistribusiForm({ bidang, usul, ...step }: StepProps & Readonly<{ bidang: readonly Bidang[]; usul: string }>) {
  const t = useTranslations('dumas.distribusi')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <PenerimaFields
          bag={bag}
          bidang={bidang}
          usul={usul}
          teks={{ utamaId: t('utamaId'), utamaPilih: t('utamaPilih'), pendukungId: t('pendukungId') }}
        />
      )}
    </StepForm>
  )
}
