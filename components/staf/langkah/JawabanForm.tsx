'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { HASIL_JAWABAN } from '@/lib/domain/layanan'
import { DrafForm } from './DrafForm'
import type { StepProps } from './StepForm'

type JawabanProps = StepProps & Readonly<{ konsep: Readonly<{ hasil: string; isi: string }> | null }>

/** The answer to the reporter (W15): kept as a draft, or handed to the Inspektur in the same press. */
export function JawabanForm({ konsep, ...step }: JawabanProps) {
  const t = useTranslations('formLangkah.jawaban')
  const pilihan = useTranslations('pilihan.hasil')
  return (
    <DrafForm {...step} ajukan={t('ajukan')} simpan={t('simpan')}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('hasilJawaban', konsep?.hasil)}
            label={t('hasil')}
            required
            options={HASIL_JAWABAN.map((value) => ({ value, label: pilihan(value) }))}
          />
          <TextArea
            {...bag.field('isiJawaban', konsep?.isi)}
            label={t('isi')}
            hint={t('isiPetunjuk')}
            required
            rows={12}
            maxLength={10_000}
            countLimit={10_000}
          />
        </>
      )}
    </DrafForm>
  )
}
