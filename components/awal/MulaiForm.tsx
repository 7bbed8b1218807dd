'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
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
    <TextInput {...bag.field(name)} label={t(`${name}.label`)} hint={t(`${name}.petunjuk`)} width={width} required />
  )
  return (
    <>
      <h2>{t('instansi')}</h2>
      {text('namaInstansi', 'large')}
      {text('pemda', 'large')}
      {text('singkatan', 'medium')}
      <TextArea {...bag.field('alamatInstansi')} label={t('alamatInstansi.label')} rows={2} required />
      {text('tempat', 'medium')}
      {text('kodePos', 'medium')}
      {text('teleponInstansi', 'large')}
      <TextInput {...bag.field('nomorSk')} label={t('nomorSk.label')} optional width="large" />
      <RadioGroup
        {...bag.field('wilayah')}
        label={t('wilayah.label')}
        required
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
      <TextInput {...bag.field('nama')} label={t('nama')} width="large" required autoComplete="off" />
      <TextInput {...bag.field('jabatan')} label={t('jabatan')} width="large" required autoComplete="off" />
      <TextInput
        {...bag.field('namaPengguna')}
        label={t('namaPengguna')}
        hint={t('namaPenggunaPetunjuk')}
        width="medium"
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput
        type="email"
        {...bag.field('surel')}
        label={t('surel')}
        hint={t('surelPetunjuk')}
        optional
        width="large"
        autoComplete="off"
      />
    </>
  )
}

type MulaiFormProps = Readonly<{ action: SubmitAction; faktor: FaktorView; instansi: boolean }>

/** The first form of a new installation, on one page. */
export function MulaiForm({ action, faktor, instansi }: MulaiFormProps) {
  const t = useTranslations('awal.mulai')
  return (
    <SubmitForm action={action} submit={t('kirim')}>
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
    </SubmitForm>
  )
}
