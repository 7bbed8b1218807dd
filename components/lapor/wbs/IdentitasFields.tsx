'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import { Select, type SelectGroup, type SelectOption } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_KELAMIN, KECAMATAN_LUAR, PEKERJAAN } from '@/lib/domain/lapor/pilihan'

type IdentitasProps = Readonly<{
  bag: FormBag
  samaran: string
  inBrowser: boolean
  kecamatan: readonly SelectOption[]
  desa: readonly SelectGroup[]
}>

type PersonProps = Pick<IdentitasProps, 'bag'> &
  Readonly<{ /** A paper an officer copies from need not say all of it. */ seadanya?: boolean }>

type Wajib = Readonly<{ required: boolean; optional: boolean }>

function KontakFields({ bag, wajib }: Pick<IdentitasProps, 'bag'> & Readonly<{ wajib: Wajib }>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <TextInput
        {...bag.field('telepon')}
        type="tel"
        label={t('telepon.label')}
        hint={t('telepon.petunjuk')}
        {...wajib}
        autoComplete="off"
        width="medium"
      />
      <TextInput
        {...bag.field('email')}
        type="email"
        label={t('email.label')}
        hint={t('email.petunjuk')}
        optional
        autoComplete="off"
        width="large"
      />
    </>
  )
}

export function PersonFields({ bag, seadanya = false }: PersonProps) {
  const wajib = { required: !seadanya, optional: seadanya }
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan')
  return (
    <>
      <TextInput {...bag.field('nama')} label={t('nama.label')} hint={t('nama.petunjuk')} required autoComplete="off" maxLength={100} />
      <TextInput
        {...bag.field('nik')}
        label={t('nik.label')}
        hint={seadanya ? undefined : t('nik.petunjuk')}
        {...wajib}
        autoComplete="off"
        inputMode="numeric"
        width="medium"
      />
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
      <KontakFields bag={bag} wajib={wajib} />
    </>
  )
}

export function AddressFields({ bag, kecamatan, desa }: Omit<IdentitasProps, 'samaran' | 'inBrowser'>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <TextArea {...bag.field('alamat')} label={t('alamat.label')} hint={t('alamat.petunjuk')} required rows={3} autoComplete="off" />
      {/* A select does not follow a changed default value by itself; the key makes React draw it anew. */}
      <Select
        key={`kecamatan${bag.value('kecamatan')}`}
        {...bag.field('kecamatan')}
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
        groups={desa}
      />
    </>
  )
}

/** I1 to I8: the pseudonym stands outside the seal, everything else inside. */
export function IdentitasFields({ bag, samaran, inBrowser, kecamatan, desa }: IdentitasProps) {
  const t = useTranslations('formWbs')
  return (
    <>
      <div className="flow">
        <SealNote open />
        <TextInput
          {...bag.field('samaran', samaran)}
          label={t('samaran.label')}
          hint={t('samaran.petunjuk')}
          required
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
          maxLength={30}
          width="medium"
        />
      </div>
      <Sealed>
        <p className="hint">
          {t('segel.pembuka')} {t(inBrowser ? 'segel.peramban' : 'segel.server')}
        </p>
        <PersonFields bag={bag} />
        <AddressFields bag={bag} kecamatan={kecamatan} desa={desa} />
      </Sealed>
    </>
  )
}
