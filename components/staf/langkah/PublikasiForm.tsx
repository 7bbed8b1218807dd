'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { CheckboxGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { DAFTAR_REDAKSI, TOPIK } from '@/lib/domain/publikasi/pindai'
import { StepForm, type StepProps } from './StepForm'
import { temuanPindai } from './TemuanPindai'

type KonsepPublik = Readonly<{ judul: string; ringkasan: string; jawaban: string; topik: string }>

type PublikasiProps = StepProps & Readonly<{ konsep: KonsepPublik | null }>

function TeksFields({ bag, konsep }: Readonly<{ bag: FormBag; konsep: KonsepPublik | null }>) {
  const t = useTranslations('formLangkah.publikasi')
  const pilihan = useTranslations('pilihan.topik')
  const topik = bag.value('topik', konsep?.topik)
  return (
    <>
      <TextInput {...bag.field('judulPublik', konsep?.judul)} label={t('judulPublik')} hint={t('judulPetunjuk')} required maxLength={150} />
      <TextArea
        {...bag.field('ringkasan', konsep?.ringkasan)}
        label={t('ringkasan')}
        hint={t('ringkasanPetunjuk')}
        required
        rows={6}
        maxLength={3000}
        countLimit={3000}
      />
      <TextArea
        {...bag.field('jawabanPublik', konsep?.jawaban)}
        label={t('jawaban')}
        required
        rows={6}
        maxLength={5000}
        countLimit={5000}
      />
      <Select
        name="topik"
        label={t('topik')}
        width="medium"
        required
        placeholder={t('pilihTopik')}
        key={topik}
        defaultValue={topik}
        error={bag.error('topik')}
        options={TOPIK.map((value) => ({ value, label: pilihan(value) }))}
      />
    </>
  )
}

/** Writes the summary for the public, apart from the case (W19). */
export function PublikasiForm({ konsep, ...step }: PublikasiProps) {
  const t = useTranslations('formLangkah.publikasi')
  return (
    <StepForm panjang {...step} submit={t('simpan')}>
      {(bag) => <TeksFields bag={bag} konsep={konsep} />}
    </StepForm>
  )
}

/** The moderator's own last reading: texts, checklist, publication. */
export function TayangkanForm({ konsep, ...step }: PublikasiProps) {
  const t = useTranslations('formLangkah.publikasi')
  const pilihan = useTranslations('pilihan.redaksi')
  return (
    <StepForm {...step} submit={t('tayangkan')} answer={temuanPindai}>
      {(bag) => (
        <>
          <TeksFields bag={bag} konsep={konsep} />
          <CheckboxGroup
            name="redaksi"
            label={t('redaksi')}
            defaultValues={bag.values('redaksi')}
            error={bag.error('redaksi')}
            options={DAFTAR_REDAKSI.map((value) => ({ value, label: pilihan(value) }))}
          />
        </>
      )}
    </StepForm>
  )
}
