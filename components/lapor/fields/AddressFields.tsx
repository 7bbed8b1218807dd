'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Select, type SelectGroup, type SelectOption } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { KECAMATAN_LUAR } from '@/lib/domain/lapor/pilihan'

type AddressProps = Readonly<{ bag: FormBag; kecamatan: readonly SelectOption[]; desa: readonly SelectGroup[] }>

/** The villages of one district; all of them, in groups, while none is chosen or no script runs. */
function desaDi(desa: readonly SelectGroup[], kecamatan: string): readonly SelectGroup[] {
  if (kecamatan === '') return desa
  return desa.filter(({ options }) => options.some(({ value }) => value.startsWith(`${kecamatan}.`)))
}

/** Where somebody lives, by the lists of the region. */
export function AddressFields({ bag, kecamatan, desa }: AddressProps) {
  const t = useTranslations('formLaporan')
  const [dipilih, setDipilih] = useState<string | null>(null)
  return (
    <>
      <TextArea {...bag.field('alamat')} label={t('alamat.label')} hint={t('alamat.petunjuk')} required rows={3} autoComplete="off" />
      {/* A select does not follow a changed default value by itself; the key makes React draw it anew. */}
      <Select
        key={`kecamatan${bag.value('kecamatan')}`}
        {...bag.field('kecamatan')}
        onChange={(event) => setDipilih(event.currentTarget.value)}
        label={t('kecamatan.label')}
        placeholder={t('kecamatan.pilih')}
        required
        width="large"
        options={[...kecamatan, { value: KECAMATAN_LUAR, label: t('kecamatan.luar') }]}
      />
      <Select
        key={`desa${bag.value('desa')}`}
        {...bag.field('desa')}
        label={t('desa.label')}
        hint={t('desa.petunjuk')}
        placeholder={t('desa.pilih')}
        width="large"
        groups={desaDi(desa, dipilih ?? bag.value('kecamatan'))}
      />
    </>
  )
}
