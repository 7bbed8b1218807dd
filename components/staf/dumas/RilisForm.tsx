'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { temuanPindai } from '../langkah/TemuanPindai'
import { StepForm, type StepProps } from '../langkah/StepForm'

/** The release to the press, written anew for everybody (Dumas, D10). */
export function RilisForm({ konsep, ...step }: StepProps & Readonly<{ konsep: Readonly<{ judul: string; isi: string }> | null }>) {
  const t = useTranslations('dumas.rilis')
  return (
    <StepForm panjang {...step} submit={t('simpan')} answer={temuanPindai}>
      {(bag) => (
        <>
          <TextInput
            {...bag.field('judulRilis', konsep?.judul)}
            label={t('judulRilis')}
            hint={t('judulPetunjuk')}
            required
            maxLength={150}
          />
          <TextArea
            {...bag.field('isiRilis', konsep?.isi)}
            label={t('isiRilis')}
            hint={t('isiPetunjuk')}
            required
            rows={10}
            maxLength={5000}
            countLimit={5000}
          />
        </>
      )}
    </StepForm>
  )
}
