'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import type { Layanan } from '@/lib/domain/layanan'
import { caraBuktiDi } from '@/lib/domain/wakil/wakil-schema'

/** How the desk knows that it is the reporter, and when he came or wrote. His name is asked for nowhere. */
export function BuktiWakilFields({ bag, today, layanan }: Readonly<{ bag: FormBag; today: string; layanan: Layanan }>) {
  const t = useTranslations('wakil')
  return (
    <>
      <RadioGroup
        {...bag.field('caraBukti')}
        label={t('caraBukti')}
        required
        options={caraBuktiDi(layanan).map((value) => ({
          value,
          label: t(`cara.${value}`),
          ...(value === 'KODE' && {
            reveal: (
              <TextInput
                name="kodeAkses"
                label={t('kodeAkses')}
                hint={t('kodeAksesPetunjuk')}
                autoComplete="off"
                spellCheck={false}
                width="medium"
                error={bag.error('kodeAkses')}
              />
            ),
          }),
        }))}
      />
      <TextInput
        {...bag.field('tanggalWakil', today)}
        type="date"
        label={t('tanggalWakil')}
        hint={t('tanggalPetunjuk')}
        required
        max={today}
        width="medium"
      />
      <TextArea {...bag.field('keterangan')} label={t('keterangan')} hint={t('keteranganPetunjuk')} required rows={2} maxLength={300} />
    </>
  )
}
