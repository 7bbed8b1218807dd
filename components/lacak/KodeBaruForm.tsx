'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { KodeForm, type KodeAction } from './KodeForm'

/** The word an officer reads out; a wrong, a late and a used one get one answer. */
export function KodeBaruForm({ action }: Readonly<{ action: KodeAction }>) {
  const t = useTranslations('kodeBaru.pelapor')
  return (
    <KodeForm action={action} judul={t('judul')} pembuka={t('pembuka')} salah={{ id: 'sandiKode', text: t('salah') }} tombol={t('buat')}>
      {(bag) => (
        <TextInput
          name="sandiKode"
          label={t('sandi')}
          hint={t('sandiPetunjuk')}
          required
          autoComplete="off"
          spellCheck={false}
          width="medium"
          error={bag.error('sandiKode')}
        />
      )}
    </KodeForm>
  )
}
