'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { CARA_PENYAMPAIAN } from '@/lib/domain/lapor/pilihan'
import { WaktuTerimaFields } from './WaktuTerimaFields'

type Props = Readonly<{ bag: FormBag; today: string }>

function SuratFields({ bag, today }: Props) {
  const t = useTranslations('meja')
  return (
    <>
      <div className="flow">
        <h3>{t('surat.judul')}</h3>
        <p className="hint">{t('surat.petunjuk')}</p>
      </div>
      <TextInput {...bag.field('nomorSurat')} label={t('nomorSurat')} optional maxLength={80} width="large" />
      <TextInput {...bag.field('tanggalSurat')} type="date" label={t('tanggalSurat')} optional max={today} width="medium" />
      <TextInput {...bag.field('perihal')} label={t('perihal')} optional maxLength={200} />
      <TextInput {...bag.field('jumlahLampiran')} type="number" label={t('jumlahLampiran')} optional min={0} max={999} width="medium" />
      <TextInput {...bag.field('asalInstansi')} label={t('asalInstansi')} hint={t('asalInstansiPetunjuk')} optional maxLength={150} />
    </>
  )
}

/** How and when it came, and the head of the paper that came with it. What does not belong to the way in is dropped when it is kept. */
export function AsalFields({ bag, today }: Props) {
  const t = useTranslations('meja')
  const kanal = useTranslations('pilihan.kanal')
  return (
    <>
      <RadioGroup
        {...bag.field('cara')}
        label={t('cara')}
        layout="row"
        required
        options={CARA_PENYAMPAIAN.map((value) => ({ value, label: kanal(value) }))}
      />
      <WaktuTerimaFields bag={bag} today={today} petunjuk="tanggalTerimaPetunjuk" />
      <div className="choices">
        <Checkbox name="lisan" label={t('lisan')} hint={t('lisanPetunjuk')} defaultChecked={bag.value('lisan') !== ''} />
      </div>
      <SuratFields bag={bag} today={today} />
      <TextInput {...bag.field('tautan')} label={t('tautan')} hint={t('tautanPetunjuk')} optional maxLength={500} />
    </>
  )
}
