'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { AdminForm, type AdminAction } from '../AdminForm'

const JENIS = ['OPD', 'KECAMATAN', 'DESA', 'KELURAHAN'] as const

export function UnitForm({ action }: Readonly<{ action: AdminAction }>) {
  const t = useTranslations('awal.unit')
  return (
    <AdminForm action={action} submit={t('tambah')}>
      {(bag) => (
        <>
          <RadioGroup
            name="jenis"
            label={t('jenisUnit')}
            layout="row"
            required
            defaultValue={bag.value('jenis', 'OPD')}
            error={bag.error('jenis')}
            options={JENIS.map((value) => ({ value, label: t(`jenis.${value}`) }))}
          />
          <TextInput
            name="namaUnit"
            label={t('nama')}
            width="large"
            required
            defaultValue={bag.value('namaUnit')}
            error={bag.error('namaUnit')}
          />
          <TextInput
            name="kode"
            label={t('kode')}
            hint={t('kodePetunjuk')}
            optional
            width="medium"
            defaultValue={bag.value('kode')}
            error={bag.error('kode')}
          />
          <TextInput
            name="kecamatan"
            label={t('kecamatan')}
            hint={t('kecamatanPetunjuk')}
            optional
            width="large"
            defaultValue={bag.value('kecamatan')}
            error={bag.error('kecamatan')}
          />
        </>
      )}
    </AdminForm>
  )
}
