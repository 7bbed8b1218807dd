'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import type { Layanan } from '@/lib/domain/layanan'
import { KunciForm, type KunciAction } from './KunciForm'

type Props = Readonly<{ action: KunciAction; layanan: Layanan; jam: number }>

/** Another waiting time is itself a proposal, and waits as long as the one it replaces. */
export function TungguForm({ action, layanan, jam }: Props) {
  const t = useTranslations('kunci.tunggu')
  return (
    <details>
      <summary>{t('judul')}</summary>
      <p className="text mt-2">{t('isi', { jam })}</p>
      <KunciForm action={action} hidden={{ layanan }} scope={layanan} submit={t('usulkan')} variant="secondary">
        {(bag) => (
          <TextInput
            {...bag.field('jam', String(jam))}
            id={`jam-${layanan}`}
            label={t('jam')}
            hint={t('jamPetunjuk')}
            required
            inputMode="numeric"
            width="medium"
          />
        )}
      </KunciForm>
    </details>
  )
}
