'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { CARA_PENYAMPAIAN } from '@/lib/domain/lapor/pilihan'

type Props = Readonly<{ bag: FormBag; today: string }>

function SuratFields({ bag, today }: Props) {
  const t = useTranslations('meja')
  return (
    <>
      <div className="flow">
        <h3>{t('surat.judul')}</h3>
        <p className="hint">{t('surat.petunjuk')}</p>
      </div>
      <TextInput
        name="nomorSurat"
        label={t('nomorSurat')}
        optional
        maxLength={80}
        width="large"
        defaultValue={bag.value('nomorSurat')}
        error={bag.error('nomorSurat')}
      />
      <TextInput
        name="tanggalSurat"
        type="date"
        label={t('tanggalSurat')}
        optional
        max={today}
        width="medium"
        defaultValue={bag.value('tanggalSurat')}
        error={bag.error('tanggalSurat')}
      />
      <TextInput
        name="perihal"
        label={t('perihal')}
        optional
        maxLength={200}
        defaultValue={bag.value('perihal')}
        error={bag.error('perihal')}
      />
      <TextInput
        name="jumlahLampiran"
        type="number"
        label={t('jumlahLampiran')}
        optional
        min={0}
        max={999}
        width="medium"
        defaultValue={bag.value('jumlahLampiran')}
        error={bag.error('jumlahLampiran')}
      />
      <TextInput
        name="asalInstansi"
        label={t('asalInstansi')}
        hint={t('asalInstansiPetunjuk')}
        optional
        maxLength={150}
        defaultValue={bag.value('asalInstansi')}
        error={bag.error('asalInstansi')}
      />
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
        name="cara"
        label={t('cara')}
        layout="row"
        required
        defaultValue={bag.value('cara')}
        error={bag.error('cara')}
        options={CARA_PENYAMPAIAN.map((value) => ({ value, label: kanal(value) }))}
      />
      <TextInput
        name="tanggalTerima"
        type="date"
        label={t('tanggalTerima')}
        hint={t('tanggalTerimaPetunjuk')}
        required
        max={today}
        width="medium"
        defaultValue={bag.value('tanggalTerima', today)}
        error={bag.error('tanggalTerima')}
      />
      <TextInput
        name="jamTerima"
        type="time"
        label={t('jamTerima')}
        hint={t('jamTerimaPetunjuk')}
        optional
        width="medium"
        defaultValue={bag.value('jamTerima')}
        error={bag.error('jamTerima')}
      />
      <div className="choices">
        <Checkbox name="lisan" label={t('lisan')} hint={t('lisanPetunjuk')} defaultChecked={bag.value('lisan') !== ''} />
      </div>
      <SuratFields bag={bag} today={today} />
      <TextInput
        name="tautan"
        label={t('tautan')}
        hint={t('tautanPetunjuk')}
        optional
        maxLength={500}
        defaultValue={bag.value('tautan')}
        error={bag.error('tautan')}
      />
    </>
  )
}
