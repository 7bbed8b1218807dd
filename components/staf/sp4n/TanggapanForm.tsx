'use client'

import { useTranslations } from 'next-intl'
import { useZona } from '@/components/ui/use-zona'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { StepForm, type StepProps } from '../langkah/StepForm'

/** The response as the reporter will read it, preset with the words of the signed memo (SP4N, L8). */
export function TanggapanForm({ konsep, dariLapor, ...step }: StepProps & Readonly<{ konsep: string; dariLapor: boolean }>) {
  const t = useTranslations('sp4n.tanggapan')
  const zona = useZona()
  return (
    <StepForm panjang {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <TextArea
            {...bag.field('tanggapan', konsep)}
            label={t('label')}
            hint={t('petunjuk')}
            required
            rows={10}
            maxLength={10_000}
            countLimit={10_000}
          />
          <TextInput
            type="url"
            {...bag.field('tautanLapor')}
            label={t('tautanLapor')}
            hint={t(dariLapor ? 'tautanDariLapor' : 'tautanPetunjuk')}
            maxLength={300}
          />
          <TextInput
            type="datetime-local"
            {...bag.field('waktuLapor')}
            label={t('waktuLapor', { zona })}
            hint={t('waktuPetunjuk')}
            width="medium"
          />
        </>
      )}
    </StepForm>
  )
}
