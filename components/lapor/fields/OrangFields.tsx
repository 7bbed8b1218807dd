'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import type { CaraIdentitas } from '@/lib/domain/lapor/identitas-dumas-schema'
import { JENIS_PELAPOR, type JenisPelapor } from '@/lib/domain/lapor/pilihan'
import { AddressFields } from './AddressFields'
import { KontakFields } from './KontakFields'
import { PersonFields } from './PersonFields'

type BagProps = Readonly<{ bag: FormBag }>

/** A group names itself; a legal entity also its deed and who answers for it. */
function LembagaFields({ bag, jenis }: BagProps & Readonly<{ jenis: Exclude<JenisPelapor, 'PERORANGAN'> }>) {
  const t = useTranslations('formLaporan')
  const chosen = bag.value('jenisPelapor') === jenis
  // The same names stand under both choices: each has ids of its own, and only the chosen one shows what was typed and is wrong.
  const field = (name: 'lembaga' | 'akta' | 'penanggungJawab', maxLength: number) => (
    <TextInput
      id={chosen ? name : `${name}-${jenis}`}
      name={name}
      label={t(`${name}.${jenis === 'KELOMPOK' ? 'kelompok' : 'label'}` as 'lembaga.label')}
      maxLength={maxLength}
      autoComplete="off"
      defaultValue={chosen ? bag.value(name) : ''}
      error={chosen ? bag.error(name) : undefined}
    />
  )
  if (jenis === 'KELOMPOK') return field('lembaga', 100)
  return (
    <>
      {field('lembaga', 100)}
      {field('akta', 60)}
      {field('penanggungJawab', 100)}
    </>
  )
}

function JenisPelaporField({ bag, label }: BagProps & Readonly<{ label?: string }>) {
  const t = useTranslations('formLaporan.jenisPelapor')
  const pilihan = useTranslations('pilihan.jenisPelapor')
  return (
    <RadioGroup
      {...bag.field('jenisPelapor')}
      label={label ?? t('label')}
      required
      options={JENIS_PELAPOR.map((value) => ({
        value,
        label: pilihan(value),
        reveal: value === 'PERORANGAN' ? undefined : <LembagaFields bag={bag} jenis={value} />,
      }))}
    />
  )
}

/** Reporters from everywhere: the place is written, not chosen. */
function TempatTinggalFields({ bag }: BagProps) {
  const t = useTranslations('formLaporan')
  return (
    <>
      <TextArea {...bag.field('alamat')} label={t('alamat.label')} hint={t('alamat.petunjuk')} required rows={3} autoComplete="off" />
      <TextInput {...bag.field('kecamatan')} label={t('kecamatan.tulis')} required autoComplete="off" maxLength={60} width="large" />
      <TextInput {...bag.field('desa')} label={t('desa.tulis')} optional autoComplete="off" maxLength={60} width="large" />
    </>
  )
}

export type Daerah = Readonly<{ kecamatan: readonly SelectOption[]; desa: readonly SelectGroup[] }>

type CaraProps = BagProps & Readonly<{ cara: CaraIdentitas }>
type DiriProps = CaraProps & Readonly<{ seadanya?: boolean; labelJenis?: string }>

/** Who reports, and in whose name. */
export function DiriFields({ bag, cara, seadanya, labelJenis }: DiriProps) {
  return (
    <>
      {cara === 'LEMBAGA' && <JenisPelaporField bag={bag} label={labelJenis} />}
      <PersonFields bag={bag} seadanya={seadanya} />
    </>
  )
}

/** Where he lives: chosen from the lists of the region, or written. */
export function TempatFields({ bag, cara, kecamatan, desa }: CaraProps & Daerah) {
  return cara === 'LEMBAGA' ? <TempatTinggalFields bag={bag} /> : <AddressFields bag={bag} kecamatan={kecamatan} desa={desa} />
}

type OrangProps = DiriProps & Daerah & Readonly<{ kabar?: boolean; pesan?: boolean }>

/** All of it on one page. `seadanya`: copied from a letter, which need not say all of it. */
export function OrangFields({ kabar, pesan, kecamatan, desa, ...diri }: OrangProps) {
  const { bag, cara, seadanya } = diri
  return (
    <>
      <DiriFields {...diri} />
      <KontakFields bag={bag} seadanya={seadanya} kabar={kabar} pesan={pesan} />
      <TempatFields bag={bag} cara={cara} kecamatan={kecamatan} desa={desa} />
    </>
  )
}
