'use client'

import { useTranslations } from 'next-intl'
import { ChoiceFieldset, RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_CATATAN } from '@/lib/domain/langkah/pemeriksaan-schema'
import { StepForm, type StepBag, type StepProps } from './StepForm'

/** On letters, and on minutes as far as they are known. */
function PihakFields({ bag }: Readonly<{ bag: StepBag }>) {
  const t = useTranslations('formLangkah.pemeriksaan')
  return (
    <ChoiceFieldset id="pihak" label={t('pihak')} hint={t('pihakPetunjuk')}>
      <div className="flow">
        <TextInput {...bag.field('pihakNama')} label={t('pihakNama')} maxLength={150} />
        <TextInput {...bag.field('pihakJabatan')} label={t('pihakJabatan')} maxLength={200} />
        <TextInput {...bag.field('tempat')} label={t('tempat')} maxLength={200} />
        <TextInput type="date" {...bag.field('tanggalAcara')} label={t('tanggalAcara')} width="medium" />
        <TextInput {...bag.field('pukul')} label={t('pukul')} hint={t('pukulPetunjuk')} width="medium" maxLength={5} />
      </div>
    </ChoiceFieldset>
  )
}

/** A record of the examination (W13). */
export function PemeriksaanForm({ hariIni, ...step }: StepProps & Readonly<{ hariIni: string }>) {
  const t = useTranslations('formLangkah.pemeriksaan')
  const pilihan = useTranslations('pilihan.jenisCatatan')
  return (
    <StepForm panjang {...step} submit={t('simpan')}>
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
          <PihakFields bag={bag} />
        </>
      )}
    </StepForm>
  )
}
