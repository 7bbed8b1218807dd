'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import type { Kanal } from '@/lib/domain/lapor/kanal'
import { WaktuTerimaFields, type WaktuTerimaProps } from './WaktuTerimaFields'

type Props = WaktuTerimaProps & Readonly<{ name?: 'cara' | 'kanal'; cara: readonly Kanal[]; lisan?: boolean }>

/** The way a report came to the desk, when, and, where a sheet is to be signed for it, whether it was spoken. */
export function CaraTerimaFields({ name = 'cara', cara, lisan = true, ...waktu }: Props) {
  const t = useTranslations('meja')
  const kanal = useTranslations('pilihan.kanal')
  const { bag } = waktu
  return (
    <>
      <RadioGroup
        {...bag.field(name)}
        label={t('cara')}
        layout="row"
        required
        options={cara.map((value) => ({ value, label: kanal(value) }))}
      />
      <WaktuTerimaFields {...waktu} />
      {lisan && (
        <div className="choices">
          <Checkbox name="lisan" label={t('lisan')} hint={t('lisanPetunjuk')} defaultChecked={bag.value('lisan') !== ''} />
        </div>
      )}
    </>
  )
}

/** What stands at the head of the letter that came with it. */
export function KepalaSuratFields({ bag, today }: Readonly<{ bag: FormBag; today: string }>) {
  const t = useTranslations('meja')
  return (
    <>
      <TextInput {...bag.field('nomorSurat')} label={t('nomorSurat')} optional maxLength={80} width="large" />
      <TextInput {...bag.field('tanggalSurat')} type="date" label={t('tanggalSurat')} optional max={today} width="medium" />
      <TextInput {...bag.field('perihal')} label={t('perihal')} optional maxLength={200} />
    </>
  )
}
