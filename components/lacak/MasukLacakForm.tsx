'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import { KodeForm, type KodeAction } from './KodeForm'

const KODE = { required: true, autoComplete: 'off', spellCheck: false, width: 'medium' } as const

/** Both codes; a wrong pair gives one sentence, whichever of the two was wrong. */
export function MasukLacakForm({ action }: Readonly<{ action: KodeAction }>) {
  const t = useTranslations('lacak.masuk')
  return (
    <>
      <KodeForm
        action={action}
        judul={t('judul')}
        pembuka={t('pembuka')}
        salah={{ id: 'nomorTiket', text: t('salah') }}
        tombol={t('buka')}
        membuka={t('membuka')}
      >
        {(bag) => (
          <>
            <TextInput {...bag.field('nomorTiket')} {...KODE} label={t('nomorTiket')} hint={t('nomorPetunjuk')} />
            <TextInput name="kodeAkses" {...KODE} label={t('kodeAkses')} hint={t('kodePetunjuk')} error={bag.error('kodeAkses')} />
          </>
        )}
      </KodeForm>
      <p className="meta mt-4">{t('hilang')}</p>
    </>
  )
}
