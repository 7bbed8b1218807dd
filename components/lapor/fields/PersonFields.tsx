'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_KELAMIN, PEKERJAAN } from '@/lib/domain/lapor/pilihan'

export type PersonProps = Readonly<{ bag: FormBag; /** A paper an officer copies from need not say all of it. */ seadanya?: boolean }>

/** The number of the identity card, or behind one press why there is none. */
function NikFields({ bag, seadanya }: Readonly<{ bag: FormBag; seadanya: boolean }>) {
  const t = useTranslations('formLaporan')
  const reason = bag.field('tanpaNik')
  return (
    <>
      <TextInput
        {...bag.field('nik')}
        label={t('nik.label')}
        hint={seadanya ? undefined : t('nik.petunjuk')}
        optional={seadanya}
        autoComplete="off"
        inputMode="numeric"
        width="medium"
      />
      <details className="flow" open={Boolean(reason.defaultValue || reason.error) || undefined}>
        <summary>{t('tanpaNik.buka')}</summary>
        <TextInput {...reason} label={t('tanpaNik.label')} hint={t('tanpaNik.petunjuk')} optional autoComplete="off" width="large" />
      </details>
    </>
  )
}

/** Who somebody is, for every form that asks. */
export function PersonFields({ bag, seadanya = false }: PersonProps) {
  const wajib = { required: !seadanya, optional: seadanya }
  const t = useTranslations('formLaporan')
  const pilihan = useTranslations('pilihan')
  return (
    <>
      <TextInput {...bag.field('nama')} label={t('nama.label')} hint={t('nama.petunjuk')} required autoComplete="off" maxLength={100} />
      <NikFields bag={bag} seadanya={seadanya} />
      <RadioGroup
        {...bag.field('jenisKelamin')}
        label={t('jenisKelamin.label')}
        layout="row"
        {...wajib}
        options={JENIS_KELAMIN.map((value) => ({ value, label: pilihan(`jenisKelamin.${value}`) }))}
      />
      <Select
        key={`pekerjaan${bag.value('pekerjaan')}`}
        {...bag.field('pekerjaan')}
        label={t('pekerjaan.label')}
        placeholder={t('pekerjaan.pilih')}
        {...wajib}
        width="large"
        options={PEKERJAAN.map((value) => ({ value, label: pilihan(`pekerjaan.${value}`) }))}
      />
    </>
  )
}
