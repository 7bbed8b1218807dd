'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { BAB_LHP } from '@/lib/domain/langkah/pemeriksaan-schema'
import type { RekomendasiLhp } from '@/lib/domain/langkah/temuan-schema'
import type { Temuan } from '@/lib/domain/surat/surat'
import { StepForm, type StepProps } from './StepForm'
import { barisRekomendasi, barisTemuan, BarisLhp } from './TemuanFields'

export type KonsepLhp = Readonly<{
  bab: Readonly<Record<(typeof BAB_LHP)[number], string>>
  temuan: readonly Temuan[]
  rekomendasi: readonly RekomendasiLhp[]
}>

const ROWS: Readonly<Record<(typeof BAB_LHP)[number], number>> = { simpulan: 5, umum: 5, hasil: 12, perhatian: 4, penutup: 3 }

/** The examination report, chapter by chapter, with its findings and recommendations; a returned version is the start of the next (W13). */
export function LhpForm({ konsep, ...step }: StepProps & Readonly<{ konsep: KonsepLhp | null }>) {
  const t = useTranslations('formLangkah.lhp')
  return (
    <StepForm panjang {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          {BAB_LHP.map((bab) => (
            <TextArea
              key={bab}
              {...bag.field(bab, konsep?.bab[bab])}
              label={t(bab)}
              hint={bab === 'umum' ? t('umumPetunjuk') : undefined}
              rows={ROWS[bab]}
              required={bab !== 'perhatian'}
              optional={bab === 'perhatian'}
            />
          ))}
          <BarisLhp bag={bag} jenis="temuan" awal={konsep?.temuan.map(barisTemuan) ?? []} />
          <BarisLhp bag={bag} jenis="rekomendasi" awal={konsep?.rekomendasi.map(barisRekomendasi) ?? []} />
        </>
      )}
    </StepForm>
  )
}
