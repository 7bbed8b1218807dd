'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_CATATAN } from '@/lib/domain/langkah/pemeriksaan-schema'
import { StepForm, type StepProps } from './StepForm'

/** A record of the examination (W13). */
export function PemeriksaanForm({ hariIni, ...step }: StepProps & Readonly<{ hariIni: string }>) {
  const t = useTranslations('formLangkah.pemeriksaan')
  const pilihan = useTranslations('pilihan.jenisCatatan')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('jenis')}
            label={t('jenis')}
            required
            options={JENIS_CATATAN.map((value) => ({ value, label: pilihan(value) }))}
          />
          <TextInput type="date" {...bag.field('tanggal', hariIni)} label={t('tanggal')} width="medium" required max={hariIni} />
          <TextInput {...bag.field('judul')} label={t('judulCatatan')} required maxLength={200} />
          <TextArea
            {...bag.field('uraian')}
            label={t('uraian')}
            hint={t('uraianPetunjuk')}
            required
            rows={10}
            maxLength={20_000}
            countLimit={20_000}
          />
        </>
      )}
    </StepForm>
  )
}
