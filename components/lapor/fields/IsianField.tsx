'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput, type FieldWidth } from '@/components/ui/TextInput'
import { isAsked, type IsianTampak, type Penanya, type TabelTampak } from '@/lib/domain/lapor/isian'
import type { KataIsian } from '../use-kata-isian'
import { JawabanFields, PernyataanFields } from './JawabanFields'
import { KategoriField } from './KategoriField'
import { LokasiField } from './LokasiField'
import { SamaranField } from './SamaranField'
import { HapusKabarField, TandaFields } from './TandaFields'
import { TanpaBuktiFields } from './TanpaBuktiFields'
import { TidakTahu } from './TidakTahu'
import type { PilihanForm } from './pilihan-form'

export type IsianFieldProps = Readonly<{
  kunci: string
  isian: IsianTampak
  tabel: TabelTampak
  bag: FormBag
  kata: KataIsian
  penanya: Penanya
  /** What this form offers to choose from, and what it begins with. */
  pilihan: PilihanForm
}>

/** The words of a choice: the layanan's own, or those every page uses for it. */
function useKataPilihan({ kunci, kata }: Pick<IsianFieldProps, 'kunci' | 'kata'>): (nilai: string) => string {
  const umum = useTranslations('pilihan')
  return (nilai) => {
    const key = `${kunci}.${nilai}` as never
    return kata(kunci, `pilihan.${nilai}`) ?? (umum.has(key) ? umum(key) : nilai)
  }
}

/** What every control of a field is told. */
function commonOf({ kunci, isian, bag, kata, penanya }: IsianFieldProps) {
  const seadanya = penanya === 'MEJA' && isian.seadanya === true
  const wajib = isian.wajib === true && !seadanya
  // Hints of a field the desk may leave empty speak to a reporter; the desk has its own or none.
  const hint = kata(kunci, seadanya ? 'petunjukMeja' : 'petunjuk')
  return { ...bag.field(kunci), label: kata(kunci, 'label') ?? kunci, hint, required: wajib, optional: !wajib }
}

function PilihanField(props: IsianFieldProps & Readonly<{ nilai: readonly string[] }>) {
  const { kunci, isian, bag, kata, nilai } = props
  const kataPilihan = useKataPilihan(props)
  const { label, hint, required, optional, ...field } = commonOf(props)
  const options = nilai.map((value) => ({ value, label: kataPilihan(value), hint: kata(kunci, `petunjukPilihan.${value}`) }))
  if (isian.bentuk === 'BANYAK')
    return (
      <CheckboxGroup name={kunci} label={label} hint={hint} defaultValues={bag.values(kunci)} error={bag.error(kunci)} options={options} />
    )
  if (isian.bentuk === 'DAFTAR')
    return (
      // A select does not follow a changed default value by itself; the key makes React draw it anew.
      <Select
        key={`${kunci}-${bag.value(kunci)}`}
        {...field}
        label={label}
        hint={hint}
        required={required || undefined}
        optional={optional}
        placeholder={kata(kunci, 'pilih') ?? ''}
        width="large"
        options={options}
      />
    )
  return <RadioGroup {...field} label={label} hint={hint} required={required} optional={optional} options={options} />
}

/** The agency a report is for; nothing where there is none to choose. */
function UnitField(props: IsianFieldProps) {
  const { kunci, bag, kata, pilihan } = props
  const { required, ...field } = commonOf(props)
  if (pilihan.opd.length === 0) return null
  return (
    <Select
      key={`${kunci}-${bag.value(kunci)}`}
      {...field}
      required={required || undefined}
      placeholder={kata(kunci, 'pilih') ?? ''}
      width="large"
      options={pilihan.opd.flatMap(({ options }) => options)}
    />
  )
}

/** A line of text, and where not to know is an answer the press that gives it. */
function BarisField(props: IsianFieldProps & Readonly<{ maks: number; lebar?: FieldWidth }>) {
  const { kunci, isian, maks, lebar } = props
  const common = commonOf(props)
  const field = <TextInput {...common} maxLength={maks} width={lebar} />
  if (!isian.tidakTahu) return field
  return (
    <div>
      {field}
      <TidakTahu kunci={kunci} label={common.label} />
    </div>
  )
}

/** Behind one press, open once there is something to see. */
function Lipatan({ children, ...props }: IsianFieldProps & Readonly<{ children: ReactNode }>) {
  const { kunci, bag, kata } = props
  return (
    <details className="flow" open={bag.values(kunci).length > 0 || Boolean(bag.error(kunci)) || undefined}>
      <summary>{kata(kunci, 'buka')}</summary>
      {children}
    </details>
  )
}

/** One field of a form, drawn as its row says. */
export function IsianField(props: IsianFieldProps) {
  const field = <Bentuk {...props} />
  return props.isian.lipat && props.penanya === 'WARGA' ? <Lipatan {...props}>{field}</Lipatan> : field
}

function Bentuk(props: IsianFieldProps) {
  const { kunci, isian, tabel, bag, kata, penanya, pilihan } = props
  const common = commonOf(props)
  switch (isian.bentuk) {
    case 'BARIS':
      return <BarisField {...props} maks={isian.maks} lebar={isian.lebar} />
    case 'TEMPAT':
      return <LokasiField {...common} maks={isian.maks} perangkat={penanya === 'WARGA'} />
    case 'URAIAN':
      return <TextArea {...common} rows={isian.baris} maxLength={isian.maks} countLimit={isian.hitung ? isian.maks : undefined} />
    case 'SUREL':
      return <TextInput {...common} type="email" width="large" />
    case 'TANGGAL':
      return <TextInput {...common} type="date" max={pilihan.hariIni} width="medium" />
    case 'UNIT':
      return <UnitField {...props} />
    case 'PILIHAN':
    case 'BANYAK':
    case 'DAFTAR':
      return <PilihanField {...props} nilai={isian.nilai} />
    case 'KATEGORI':
      return <KategoriField bag={bag} kata={kata} nilai={isian.nilai} opd={pilihan.opd} desa={pilihan.desa} />
    case 'SAMARAN':
      return <SamaranField bag={bag} samaran={pilihan.samaran} hint={kata(kunci, 'petunjuk') ?? ''} autoCapitalize="none" />
    case 'TANPA_BUKTI':
      return <TanpaBuktiFields bag={bag} />
    case 'TANDA':
      return <TandaFields bag={bag} />
    case 'JAWABAN':
      return <JawabanFields bag={bag} surel={isAsked(tabel, 'emailKabar', penanya)} />
    case 'PERNYATAAN':
      return <PernyataanFields bag={bag} names={Object.hasOwn(tabel, 'pernyataan') ? ['pernyataan', 'persetujuan'] : ['persetujuan']} />
    case 'HAPUS_KABAR':
      return <HapusKabarField bag={bag} />
    case 'BERSAMA':
      return null
  }
}
