'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { TextInput } from '@/components/ui/TextInput'
import { CARA_PENYAMPAIAN } from '@/lib/domain/lapor/pilihan'
import { CaraTerimaFields, KepalaSuratFields } from './CaraTerimaFields'

type Props = Readonly<{ bag: FormBag; today: string }>

function SuratFields({ bag, today }: Props) {
  const t = useTranslations('meja')
  return (
    <>
      <div className="flow">
        <h3>{t('surat.judul')}</h3>
        <p className="hint">{t('surat.petunjuk')}</p>
      </div>
      <KepalaSuratFields bag={bag} today={today} />
      <TextInput {...bag.field('jumlahLampiran')} type="number" label={t('jumlahLampiran')} optional min={0} max={999} width="medium" />
      <TextInput {...bag.field('asalInstansi')} label={t('asalInstansi')} hint={t('asalInstansiPetunjuk')} optional maxLength={150} />
    </>
  )
}

/** How and when it came, and the head of the paper that came with it. What does not belong to the way in is dropped when it is kept. */
export function AsalFields({ bag, today }: Props) {
  const t = useTranslations('meja')
  return (
    <>
      <CaraTerimaFields bag={bag} today={today} cara={CARA_PENYAMPAIAN} petunjuk="tanggalTerimaPetunjuk" />
      <SuratFields bag={bag} today={today} />
      <TextInput {...bag.field('tautan')} label={t('tautan')} hint={t('tautanPetunjuk')} optional maxLength={500} />
    </>
  )
}
