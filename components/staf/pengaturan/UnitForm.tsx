'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

const JENIS = ['OPD', 'KECAMATAN', 'DESA', 'KELURAHAN'] as const

export function UnitForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('awal.unit')
  return (
    <SubmitForm action={action} submit={t('tambah')}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('jenis', 'OPD')}
            label={t('jenisUnit')}
            layout="row"
            required
            options={JENIS.map((value) => ({ value, label: t(`jenis.${value}`) }))}
          />
          <TextInput {...bag.field('namaUnit')} label={t('nama')} width="large" required />
          <TextInput {...bag.field('kode')} label={t('kode')} hint={t('kodePetunjuk')} optional width="medium" />
          <TextInput {...bag.field('kecamatan')} label={t('kecamatan')} hint={t('kecamatanPetunjuk')} optional width="large" />
        </>
      )}
    </SubmitForm>
  )
}
