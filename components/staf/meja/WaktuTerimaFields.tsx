'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { TextInput } from '@/components/ui/TextInput'

/** The day and hour a report reached the desk. */
export function WaktuTerimaFields({ bag, today }: Readonly<{ bag: FormBag; today: string }>) {
  const t = useTranslations('meja')
  return (
    <>
      <TextInput
        {...bag.field('tanggalTerima', today)}
        type="date"
        label={t('tanggalTerima')}
        hint={t('tanggalTerimaSp4n')}
        required
        max={today}
        width="medium"
      />
      <TextInput {...bag.field('jamTerima')} type="time" label={t('jamTerima')} hint={t('jamTerimaPetunjuk')} optional width="medium" />
    </>
  )
}
