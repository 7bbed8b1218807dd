'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { AdminForm, type AdminAction } from '@/components/staf/AdminForm'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { NAMA_WILAYAH, WILAYAH } from '@/lib/domain/awal/mulai-schema'
import { FaktorKedua, type FaktorView } from './FaktorKedua'
import { KodeField, SandiFields } from './SandiFields'

type Bag = Readonly<{ bag: FormBag }>

function InstansiFields({ bag }: Bag) {
  const t = useTranslations('awal.mulai')
  const text = (name: 'namaInstansi' | 'pemda' | 'singkatan' | 'tempat' | 'kodePos' | 'teleponInstansi', width: 'large' | 'medium') => (
    <TextInput
      name={name}
      label={t(`${name}.label`)}
      hint={t(`${name}.petunjuk`)}
      width={width}
      required
      defaultValue={bag.value(name)}
      error={bag.error(name)}
    />
  )
  return (
    <>
      <h2>{t('instansi')}</h2>
      {text('namaInstansi', 'large')}
      {text('pemda', 'large')}
      {text('singkatan', 'medium')}
      <TextArea
        name="alamatInstansi"
        label={t('alamatInstansi.label')}
        rows={2}
        required
        defaultValue={bag.value('alamatInstansi')}
        error={bag.error('alamatInstansi')}
      />
      {text('tempat', 'medium')}
      {text('kodePos', 'medium')}
      {text('teleponInstansi', 'large')}
      <TextInput
        name="nomorSk"
        label={t('nomorSk.label')}
        optional
        width="large"
        defaultValue={bag.value('nomorSk')}
        error={bag.error('nomorSk')}
      />
      <RadioGroup
        name="wilayah"
        label={t('wilayah.label')}
        required
        defaultValue={bag.value('wilayah')}
        error={bag.error('wilayah')}
        options={WILAYAH.map((value) => ({ value, label: NAMA_WILAYAH[value] ?? t('wilayah.LAIN'), hint: t(`wilayah.${value}_isi`) }))}
      />
    </>
  )
}

/** Who looks after accounts; also used for every later account. */
export function OrangFields({ bag }: Bag) {
  const t = useTranslations('awal.orang')
  return (
    <>
      <TextInput
        name="nama"
        label={t('nama')}
        width="large"
        required
        autoComplete="off"
        defaultValue={bag.value('nama')}
        error={bag.error('nama')}
      />
      <TextInput
        name="jabatan"
        label={t('jabatan')}
        width="large"
        required
        autoComplete="off"
        defaultValue={bag.value('jabatan')}
        error={bag.error('jabatan')}
      />
      <TextInput
        name="namaPengguna"
        label={t('namaPengguna')}
        hint={t('namaPenggunaPetunjuk')}
        width="medium"
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={bag.value('namaPengguna')}
        error={bag.error('namaPengguna')}
      />
      <TextInput
        type="email"
        name="surel"
        label={t('surel')}
        hint={t('surelPetunjuk')}
        optional
        width="large"
        autoComplete="off"
        defaultValue={bag.value('surel')}
        error={bag.error('surel')}
      />
    </>
  )
}

type MulaiFormProps = Readonly<{ action: AdminAction; faktor: FaktorView; instansi: boolean }>

/** The first form of a new installation, on one page. */
export function MulaiForm({ action, faktor, instansi }: MulaiFormProps) {
  const t = useTranslations('awal.mulai')
  return (
    <AdminForm action={action} submit={t('kirim')}>
      {(bag) => (
        <>
          {instansi && <InstansiFields bag={bag} />}
          <h2>{t('admin')}</h2>
          <p className="text">{t('adminIsi')}</p>
          <OrangFields bag={bag} />
          <SandiFields bag={bag} />
          <h2>{t('faktor')}</h2>
          <FaktorKedua faktor={faktor} />
          <KodeField bag={bag} />
        </>
      )}
    </AdminForm>
  )
}
