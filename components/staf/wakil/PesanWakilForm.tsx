'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { WakilForm, type WakilProps } from './WakilForm'

/** What the reporter says; while something is asked of him, the same form is the answer. */
export function PesanWakilForm({ lengkapi, ...props }: WakilProps & Readonly<{ lengkapi: boolean }>) {
  const t = useTranslations('wakil')
  return (
    <WakilForm {...props} submit={t(lengkapi ? 'kirimLengkapi' : 'kirim')}>
      {(bag) => <TextArea {...bag.field('pesan')} label={t('pesan')} hint={t('pesanPetunjuk')} required rows={6} maxLength={5000} />}
    </WakilForm>
  )
}
