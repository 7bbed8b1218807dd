'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'

type Teks = 'namaInstansi' | 'pemda' | 'singkatan' | 'tempat' | 'kodePos' | 'teleponInstansi'
type TeksBoleh = 'faksimile' | 'situs' | 'nomorSk' | 'jamLayanan' | 'namaLayanan'

/** What an office is known by on paper and to the public; the same fields found it and change it. */
export function ProfilFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('instansi.profil')
  const wajib = (name: Teks, width: 'large' | 'medium') => (
    <TextInput {...bag.field(name)} label={t(`${name}.label`)} hint={t(`${name}.petunjuk`)} width={width} required />
  )
  const boleh = (name: TeksBoleh) => (
    <TextInput {...bag.field(name)} label={t(`${name}.label`)} hint={t(`${name}.petunjuk`)} optional width="large" />
  )
  return (
    <>
      {wajib('namaInstansi', 'large')}
      {wajib('pemda', 'large')}
      {wajib('singkatan', 'medium')}
      <TextArea {...bag.field('alamatInstansi')} label={t('alamatInstansi.label')} rows={2} required />
      {wajib('tempat', 'medium')}
      {wajib('kodePos', 'medium')}
      {wajib('teleponInstansi', 'large')}
      {boleh('faksimile')}
      <TextInput type="email" {...bag.field('surelInstansi')} label={t('surelInstansi.label')} optional width="large" autoComplete="off" />
      {boleh('situs')}
      {boleh('jamLayanan')}
      {boleh('nomorSk')}
      {boleh('namaLayanan')}
    </>
  )
}
