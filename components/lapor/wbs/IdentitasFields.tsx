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

export function PersonFields({ bag, seadanya = false }: PersonProps) {
  const wajib = { required: !seadanya, optional: seadanya }
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan')
  return (
    <>
      <TextInput
        name="nama"
        label={t('nama.label')}
        hint={t('nama.petunjuk')}
        required
        autoComplete="off"
        maxLength={100}
        defaultValue={bag.value('nama')}
        error={bag.error('nama')}
      />
      <TextInput
        name="nik"
        label={t('nik.label')}
        hint={seadanya ? undefined : t('nik.petunjuk')}
        {...wajib}
        autoComplete="off"
        inputMode="numeric"
        width="medium"
        defaultValue={bag.value('nik')}
        error={bag.error('nik')}
      />
      <RadioGroup
        name="jenisKelamin"
        label={t('jenisKelamin.label')}
        layout="row"
        {...wajib}
        defaultValue={bag.value('jenisKelamin')}
        error={bag.error('jenisKelamin')}
        options={JENIS_KELAMIN.map((value) => ({ value, label: pilihan(`jenisKelamin.${value}`) }))}
      />
      <Select
        name="pekerjaan"
        label={t('pekerjaan.label')}
        placeholder={t('pekerjaan.pilih')}
        {...wajib}
        width="large"
        key={`pekerjaan${bag.value('pekerjaan')}`}
        defaultValue={bag.value('pekerjaan')}
        error={bag.error('pekerjaan')}
        options={PEKERJAAN.map((value) => ({ value, label: pilihan(`pekerjaan.${value}`) }))}
      />
      <TextInput
        name="telepon"
        type="tel"
        label={t('telepon.label')}
        hint={t('telepon.petunjuk')}
        {...wajib}
        autoComplete="off"
        width="medium"
        defaultValue={bag.value('telepon')}
        error={bag.error('telepon')}
      />
      <TextInput
        name="email"
        type="email"
        label={t('email.label')}
        hint={t('email.petunjuk')}
        optional
        autoComplete="off"
        width="large"
        defaultValue={bag.value('email')}
        error={bag.error('email')}
      />
    </>
  )
}

export function AddressFields({ bag, kecamatan, desa }: Omit<IdentitasProps, 'samaran' | 'inBrowser'>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <TextArea
        name="alamat"
        label={t('alamat.label')}
        hint={t('alamat.petunjuk')}
        required
        rows={3}
        autoComplete="off"
        defaultValue={bag.value('alamat')}
        error={bag.error('alamat')}
      />
      {/* A select does not follow a changed default value by itself; the key makes React draw it anew. */}
      <Select
        name="kecamatan"
        label={t('kecamatan.label')}
        placeholder={t('kecamatan.pilih')}
        required
        width="large"
        key={`kecamatan${bag.value('kecamatan')}`}
        defaultValue={bag.value('kecamatan')}
        error={bag.error('kecamatan')}
        options={[...kecamatan, { value: KECAMATAN_LUAR, label: t('kecamatan.luar') }]}
      />
      <Select
        name="desa"
        label={t('desa.label')}
        hint={t('desa.petunjuk')}
        placeholder={t('desa.pilih')}
        width="large"
        key={`desa${bag.value('desa')}`}
        defaultValue={bag.value('desa')}
        error={bag.error('desa')}
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
          name="samaran"
          label={t('samaran.label')}
          hint={t('samaran.petunjuk')}
          required
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
          maxLength={30}
          width="medium"
          defaultValue={bag.value('samaran', samaran)}
          error={bag.error('samaran')}
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
