'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import type { AlamatBalasan } from '@/lib/domain/kiriman/alamat-balasan'

type Props = Readonly<{ bag: FormBag; alamat?: AlamatBalasan | null; required?: boolean }>

/** To whom and where letters go. Any name that reaches the reporter will do. */
export function AlamatSuratFields({ bag, alamat = null, required }: Props) {
  const t = useTranslations('suratKeluar.balasan')
  return (
    <>
      <TextInput
        {...bag.field('kepadaSurat', alamat?.kepadaSurat ?? '')}
        label={t('kepadaSurat')}
        hint={t('kepadaPetunjuk')}
        required={required}
        autoComplete="off"
        maxLength={100}
        width="large"
      />
      <TextArea
        {...bag.field('alamatSurat', alamat?.alamatSurat ?? '')}
        label={t('alamatSurat')}
        hint={t('alamatPetunjuk')}
        required={required}
        rows={3}
        maxLength={300}
        autoComplete="off"
      />
    </>
  )
}
