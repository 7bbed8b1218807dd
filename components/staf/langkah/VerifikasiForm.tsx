'use client'

import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/ui/Choices'
import { DAFTAR_VERIFIKASI } from '@/lib/domain/alur/daftar-periksa'
import { StepForm, type StepProps } from './StepForm'

type VerifikasiProps = StepProps & Readonly<{ tercentang: readonly string[] }>

/** The completeness checklist (W4b, W9): what was ticked before stays ticked until somebody changes it. */
export function VerifikasiForm({ tercentang, ...step }: VerifikasiProps) {
  const t = useTranslations('formLangkah.verifikasi')
  const pilihan = useTranslations('pilihan.daftarVerifikasi')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <CheckboxGroup
          name="daftar"
          label={t('daftar')}
          error={bag.error('daftar')}
          defaultValues={bag.attempted ? bag.values('daftar') : tercentang}
          options={DAFTAR_VERIFIKASI.map((value) => ({ value, label: pilihan(value) }))}
        />
      )}
    </StepForm>
  )
}
