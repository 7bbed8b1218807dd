'use client'

import { useTranslations } from 'next-intl'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { KeyValue } from '@/components/ui/KeyValue'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import {
  BAGIAN_TELAAHAN,
  FAKTA,
  KEWENANGAN,
  PERNAH_DIPERIKSA,
  SARAN,
  SYARAT,
  TINGKAT,
  USUL_KADAR,
  type IsiTelaahan,
} from '@/lib/domain/dumas/telaahan'
import { DrafForm } from '../langkah/DrafForm'
import type { StepBag, StepProps } from '../langkah/StepForm'

/** What the custodian has said of the identity so far. */
type KeadaanIdentitas = 'JELAS' | 'TIDAK' | 'BELUM'

export type Bidang = Readonly<{ id: string; nama: string }>

type FieldsProps = Readonly<{ bag: StepBag; konsep: IsiTelaahan | null }>

const PANJANG = { persoalan: 5000, praanggapan: 5000, fakta: 10_000, analisis: 10_000, simpulan: 10_000, saran: 5000 } as const

/** What the custodian found, which nobody here may tick. */
function IdentitasLine({ identitas }: Readonly<{ identitas: KeadaanIdentitas }>) {
  const t = useTranslations('dumas.telaahan')
  return <KeyValue items={[{ label: t('identitas'), value: t(`identitasHasil.${identitas}`) }]} />
}

function SyaratFields({ bag, konsep }: FieldsProps) {
  const t = useTranslations('dumas.telaahan')
  const pilihan = useTranslations('dumas.pilihan')
  const ticked = (name: 'syarat' | 'faktaJelas') => (bag.attempted ? bag.values(name) : (konsep?.[name] ?? []))
  return (
    <>
      <CheckboxGroup
        name="syarat"
        label={t('syarat')}
        error={bag.error('syarat')}
        defaultValues={ticked('syarat')}
        options={SYARAT.filter((value) => value !== 'IDENTITAS_JELAS').map((value) => ({ value, label: pilihan(`syarat.${value}`) }))}
      />
      <CheckboxGroup
        name="faktaJelas"
        label={t('faktaJelas')}
        hint={t('faktaPetunjuk')}
        layout="row"
        error={bag.error('faktaJelas')}
        defaultValues={ticked('faktaJelas')}
        options={FAKTA.map((value) => ({ value, label: pilihan(`fakta.${value}`) }))}
      />
    </>
  )
}

/** What was found, before the words: requirements, the three W, authority. */
function TemuanFields({ bag, konsep }: FieldsProps) {
  const t = useTranslations('dumas.telaahan')
  const pilihan = useTranslations('dumas.pilihan')
  const radio = (name: 'kewenangan' | 'usulKadar' | 'pernahDiperiksa' | 'risikoPelapor' | 'urgensi' | 'saranTindakan') => ({
    ...bag.field(name, konsep?.[name]),
    label: t(name),
    required: true,
  })
  return (
    <>
      <SyaratFields bag={bag} konsep={konsep} />
      <RadioGroup {...radio('kewenangan')} options={KEWENANGAN.map((value) => ({ value, label: pilihan(`kewenangan.${value}`) }))} />
      <RadioGroup {...radio('usulKadar')} options={USUL_KADAR.map((value) => ({ value, label: pilihan(`usulKadar.${value}`) }))} />
      <RadioGroup
        {...radio('pernahDiperiksa')}
        options={PERNAH_DIPERIKSA.map((value) => ({ value, label: pilihan(`pernahDiperiksa.${value}`) }))}
      />
      <RadioGroup
        {...radio('risikoPelapor')}
        layout="row"
        options={TINGKAT.map((value) => ({ value, label: pilihan(`tingkat.${value}`) }))}
      />
      <RadioGroup {...radio('urgensi')} layout="row" options={TINGKAT.map((value) => ({ value, label: pilihan(`tingkat.${value}`) }))} />
      <RadioGroup {...radio('saranTindakan')} options={SARAN.map((value) => ({ value, label: pilihan(`saran.${value}`) }))} />
    </>
  )
}

function BagianFields({ bag, konsep }: FieldsProps) {
  const t = useTranslations('dumas.telaahan')
  return BAGIAN_TELAAHAN.map((bagian) => (
    <TextArea
      key={bagian}
      {...bag.field(bagian, konsep?.[bagian])}
      label={t(bagian)}
      required
      rows={5}
      maxLength={PANJANG[bagian]}
      countLimit={PANJANG[bagian]}
    />
  ))
}

type Props = StepProps & Readonly<{ konsep: IsiTelaahan | null; bidang: readonly Bidang[]; identitas: KeadaanIdentitas }>

/** The Telaahan Staf (Dumas, D3): findings first, then the six parts; kept as a draft or submitted in the same press. */
export function TelaahanForm({ konsep, bidang, identitas, ...step }: Props) {
  const t = useTranslations('dumas.telaahan')
  return (
    <DrafForm {...step} ajukan={t('ajukan')} simpan={t('simpan')}>
      {(bag) => (
        <>
          <IdentitasLine identitas={identitas} />
          <TemuanFields bag={bag} konsep={konsep} />
          <BagianFields bag={bag} konsep={konsep} />
          <Select
            key={`u${bag.value('usulUnitId')}`}
            {...bag.field('usulUnitId', konsep?.usulUnitId)}
            label={t('usulUnitId')}
            placeholder={t('pilihBidang')}
            options={bidang.map(({ id, nama }) => ({ value: id, label: nama }))}
          />
          <TextInput type="date" {...bag.field('usulTenggat', konsep?.usulTenggat)} label={t('usulTenggat')} width="medium" />
        </>
      )}
    </DrafForm>
  )
}
