'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { BAB_LHP } from '@/lib/domain/langkah/pemeriksaan-schema'
import { StepForm, type StepProps } from './StepForm'

export type BabLhp = Readonly<Record<(typeof BAB_LHP)[number], string>>

const ROWS: Readonly<Record<(typeof BAB_LHP)[number], number>> = { simpulan: 5, umum: 5, hasil: 12, perhatian: 4, penutup: 3 }

/** The examination report, chapter by chapter (W13); after a return the last version is the start of the next. */
export function LhpForm({ konsep, ...step }: StepProps & Readonly<{ konsep: BabLhp | null }>) {
  const t = useTranslations('formLangkah.lhp')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) =>
        BAB_LHP.map((bab) => (
          <TextArea
            key={bab} name={bab} label={t(bab)} hint={bab === 'umum' ? t('umumPetunjuk') : undefined} rows={ROWS[bab]}
            required={bab !== 'perhatian'} optional={bab === 'perhatian'} defaultValue={bag.value(bab, konsep?.[bab])} error={bag.error(bab)}
          />
        ))
      }
    </StepForm>
  )
}
