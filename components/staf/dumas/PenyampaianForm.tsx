'use client'

import { useTranslations } from 'next-intl'
import { CheckboxGroup, RadioGroup, type ChoiceOption } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { BUKTI_SERAH, CARA_DUMAS, type CaraDumas } from '@/lib/domain/dumas/penyampaian'
import { StepForm, type StepBag, type StepProps } from '../langkah/StepForm'

/** What shows that the answer was handed over: the code, or who signed for it. */
function SerahFields({ bag }: Readonly<{ bag: StepBag }>) {
  const t = useTranslations('dumas.penyampaian')
  return (
    <div className="flow">
      <RadioGroup
        {...bag.field('buktiSerah')}
        label={t('buktiSerah')}
        options={BUKTI_SERAH.map((value) => ({ value, label: t(`bukti.${value}`) }))}
      />
      <TextInput
        name="kodeAkses"
        label={t('kodeAkses')}
        hint={t('kodeAksesPetunjuk')}
        autoComplete="off"
        spellCheck={false}
        width="medium"
        error={bag.error('kodeAkses')}
      />
      <TextInput {...bag.field('penerimaSerah')} label={t('penerimaSerah')} hint={t('penerimaPetunjuk')} maxLength={200} />
    </div>
  )
}

/** The approved answer goes out, one way or several (Dumas, D10). */
export function PenyampaianForm({ dipilih, ...step }: StepProps & Readonly<{ dipilih: string }>) {
  const t = useTranslations('dumas.penyampaian')
  const pilihan = useTranslations('pilihan.caraKiriman')
  return (
    <StepForm {...step} submit={t('simpan')}>
      {(bag) => {
        const more: Partial<Record<CaraDumas, Partial<ChoiceOption>>> = {
          SERAH: { reveal: <SerahFields bag={bag} /> },
          SURAT: { hint: t('suratPetunjuk') },
          AMBIL: { hint: t('ambilPetunjuk') },
          MEDIA: { hint: t('mediaPetunjuk') },
          LAPOR: {
            reveal: <TextInput type="url" {...bag.field('tautanLapor')} label={t('tautanLapor')} maxLength={300} />,
          },
        }
        return (
          <>
            <p className="text">{t('pelapor', { cara: dipilih })}</p>
            <CheckboxGroup
              name="cara"
              label={t('cara')}
              hint={t('tayang')}
              error={bag.error('cara')}
              defaultValues={bag.values('cara')}
              options={CARA_DUMAS.map((value) => ({ value, label: pilihan(value), ...more[value] }))}
            />
          </>
        )
      }}
    </StepForm>
  )
}
