'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { useZona } from '@/components/ui/use-zona'
import { TextInput } from '@/components/ui/TextInput'

export type WaktuTerimaProps = Readonly<{ bag: FormBag; today: string; petunjuk?: 'tanggalTerimaPetunjuk' | 'tanggalTerimaSp4n' }>

/** The day and hour a report reached the desk. */
export function WaktuTerimaFields({ bag, today, petunjuk = 'tanggalTerimaSp4n' }: WaktuTerimaProps) {
  const t = useTranslations('meja')
  const zona = useZona()
  return (
    <>
      <TextInput
        {...bag.field('tanggalTerima', today)}
        type="date"
        label={t('tanggalTerima')}
        hint={t(petunjuk)}
        required
        max={today}
        width="medium"
      />
      <TextInput
        {...bag.field('jamTerima')}
        type="time"
        label={t('jamTerima', { zona })}
        hint={t('jamTerimaPetunjuk')}
        optional
        width="medium"
      />
    </>
  )
}
