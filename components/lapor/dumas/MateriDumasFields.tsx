'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { Select, type SelectGroup } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { SETELAN_DUMAS } from '@/lib/domain/layanan/dumas/setelan'
import { KATEGORI_DUMAS } from '@/lib/domain/lapor/dumas-schema'
import { FAKTA, type Fakta5w1h } from '@/lib/domain/lapor/fakta'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'

type Props = Readonly<{ bag: FormBag; opd: readonly SelectGroup[] }>

/** From these on a question gets a box for several lines. */
const PANJANG = 1000

const MINIMUM: readonly Fakta5w1h[] = SETELAN_DUMAS.faktaMinimum
const LAIN = (Object.keys(FAKTA) as Fakta5w1h[]).filter((name) => !MINIMUM.includes(name))

export function KategoriDumasField({ bag, opd }: Props) {
  const t = useTranslations('formDumas')
  const wbs = useTranslations('formWbs')
  const unit = bag.values('unitId').find((value) => value !== '') ?? ''
  const reveal = {
    OPD: (
      <Select
        name="unitId"
        label={wbs('unitOpd.label')}
        hint={wbs('unitOpd.petunjuk')}
        placeholder={wbs('unitOpd.pilih')}
        width="large"
        key={unit}
        defaultValue={unit}
        error={bag.error('unitId')}
        groups={opd}
      />
    ),
    LAIN: <TextInput {...bag.field('kategoriLain')} label={t('kategoriLain')} hint={t('kategoriLainPetunjuk')} maxLength={100} />,
  }
  return (
    <RadioGroup
      {...bag.field('kategori')}
      label={wbs('kategori.label')}
      required
      options={KATEGORI_DUMAS.map((value) => ({ value, label: t(`kategori.${value}`), reveal: reveal[value] }))}
    />
  )
}

function FaktaField({ bag, name, wajib }: Readonly<{ bag: FormBag; name: Fakta5w1h; wajib: boolean }>) {
  const t = useTranslations('formWbs')
  const dumas = useTranslations('formDumas')
  const hint = MINIMUM.includes(name) ? t(`${name as 'apa'}.petunjuk`) : wajib ? dumas(`fakta.${name as 'siapa'}`) : undefined
  const common = {
    name,
    label: t(`${name}.label`),
    hint,
    required: wajib,
    optional: !wajib,
    maxLength: FAKTA[name],
    defaultValue: bag.value(name),
    error: bag.error(name),
  }
  return FAKTA[name] >= PANJANG ? <TextArea {...common} rows={3} countLimit={FAKTA[name]} /> : <TextInput {...common} />
}

/** The six questions: first those without which nothing can be followed up (the setting faktaMinimum), then the others. */
export function FaktaFields({ bag, semuaWajib }: Readonly<{ bag: FormBag; semuaWajib: boolean }>) {
  const t = useTranslations('formWbs')
  const dumas = useTranslations('formDumas')
  return (
    <>
      <div className="flow">
        <h3>{t('harusAda')}</h3>
        <p className="hint">{t('harusAdaIsi')}</p>
      </div>
      {MINIMUM.map((name) => (
        <FaktaField key={name} bag={bag} name={name} wajib />
      ))}
      <h3>{dumas(semuaWajib ? 'jawabSemua' : 'bilaAda')}</h3>
      {LAIN.map((name) => (
        <FaktaField key={name} bag={bag} name={name} wajib={semuaWajib} />
      ))}
    </>
  )
}

/** Whom or what to ask further: read by handlers only, on no paper that leaves the office. */
export function SumberField({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formDumas')
  return <TextArea {...bag.field('sumberInformasi')} label={t('sumber')} hint={t('sumberPetunjuk')} required rows={3} maxLength={3000} />
}

export function DugaanFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan.jenisDugaan')
  return (
    <>
      <CheckboxGroup
        name="jenisDugaan"
        label={t('jenisDugaan.label')}
        hint={t('jenisDugaan.petunjuk')}
        defaultValues={bag.values('jenisDugaan')}
        error={bag.error('jenisDugaan')}
        options={JENIS_DUGAAN.map((value) => ({ value, label: pilihan(value) }))}
      />
      <TextInput {...bag.field('terlapor')} label={t('terlapor.label')} hint={t('terlapor.petunjuk')} optional maxLength={300} />
      <TextInput {...bag.field('judul')} label={t('judulLaporan.label')} hint={t('judulLaporan.petunjuk')} required maxLength={150} />
    </>
  )
}

/** what handlers read. */
export function MateriDumasFields({ bag, opd }: Props) {
  const t = useTranslations('formWbs')
  return (
    <>
      <KategoriDumasField bag={bag} opd={opd} />
      <DugaanFields bag={bag} />
      <FaktaFields bag={bag} semuaWajib />
      <TextArea
        {...bag.field('isi')}
        label={t('isi.label')}
        hint={t('isi.petunjuk')}
        required
        rows={6}
        maxLength={10_000}
        countLimit={10_000}
      />
      <SumberField bag={bag} />
    </>
  )
}
