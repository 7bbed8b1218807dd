'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { Select, type SelectGroup } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { KATEGORI } from '@/lib/domain/layanan'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'

type MateriProps = Readonly<{ bag: FormBag; opd: readonly SelectGroup[]; desa: readonly SelectGroup[] }>

const UNIT = { OPD: { id: 'unitId', teks: 'unitOpd' }, DESA: { id: 'unitDesa', teks: 'unitDesa' } } as const

type UnitProps = Pick<MateriProps, 'bag'> & Readonly<{ kategori: keyof typeof UNIT; hint?: string; groups: readonly SelectGroup[] }>

/** Both lists are one field of the form; only the one of the chosen category shows what was typed. */
function UnitSelect({ bag, kategori, hint, groups }: UnitProps) {
  const t = useTranslations('formWbs')
  const { id, teks } = UNIT[kategori]
  const unit = bag.values('unitId').find((value) => value !== '') ?? ''
  const chosen = bag.value('kategori') === kategori
  return (
    <Select
      key={kategori + unit}
      id={id}
      name="unitId"
      label={t(`${teks}.label`)}
      hint={hint}
      placeholder={t(`${teks}.pilih`)}
      width="large"
      defaultValue={chosen ? unit : ''}
      error={chosen ? bag.error('unitId') : undefined}
      groups={groups}
    />
  )
}

function KategoriField({ bag, opd, desa }: MateriProps) {
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan')
  const reveal = {
    OPD: <UnitSelect bag={bag} kategori="OPD" hint={t('unitOpd.petunjuk')} groups={opd} />,
    DESA: <UnitSelect bag={bag} kategori="DESA" groups={desa} />,
    LAIN: <TextInput {...bag.field('kategoriLain')} label={t('kategoriLain.label')} maxLength={100} />,
  }
  return (
    <RadioGroup
      {...bag.field('kategori')}
      label={t('kategori.label')}
      required
      options={KATEGORI.map((value) => ({ value, label: pilihan(`kategori.${value}`), reveal: reveal[value] }))}
    />
  )
}

function RequiredFacts({ bag }: Pick<MateriProps, 'bag'>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <div className="flow">
        <h3>{t('harusAda')}</h3>
        <p className="hint">{t('harusAdaIsi')}</p>
      </div>
      <TextArea {...bag.field('apa')} label={t('apa.label')} hint={t('apa.petunjuk')} required maxLength={1000} countLimit={1000} />
      <TextInput {...bag.field('kapan')} label={t('kapan.label')} hint={t('kapan.petunjuk')} required maxLength={200} width="large" />
      <TextInput {...bag.field('dimana')} label={t('dimana.label')} hint={t('dimana.petunjuk')} required maxLength={300} width="large" />
    </>
  )
}

function OptionalFacts({ bag }: Pick<MateriProps, 'bag'>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <h3>{t('bilaTahu')}</h3>
      <TextInput {...bag.field('siapa')} label={t('siapa.label')} hint={t('siapa.petunjuk')} optional maxLength={500} />
      <TextInput {...bag.field('mengapa')} label={t('mengapa.label')} optional maxLength={500} />
      <TextArea
        {...bag.field('bagaimana')}
        label={t('bagaimana.label')}
        hint={t('bagaimana.petunjuk')}
        optional
        rows={3}
        maxLength={2000}
      />
    </>
  )
}

/** M1 to M4: what handlers read. The three facts that make a report actionable come before anything optional. */
export function MateriFields({ bag, opd, desa }: MateriProps) {
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan')
  return (
    <>
      <KategoriField bag={bag} opd={opd} desa={desa} />
      <CheckboxGroup
        name="jenisDugaan"
        label={t('jenisDugaan.label')}
        hint={t('jenisDugaan.petunjuk')}
        defaultValues={bag.values('jenisDugaan')}
        error={bag.error('jenisDugaan')}
        options={JENIS_DUGAAN.map((value) => ({ value, label: pilihan(`jenisDugaan.${value}`) }))}
      />
      <TextInput {...bag.field('terlapor')} label={t('terlapor.label')} hint={t('terlapor.petunjuk')} optional maxLength={300} />
      <TextInput {...bag.field('judul')} label={t('judulLaporan.label')} hint={t('judulLaporan.petunjuk')} required maxLength={150} />
      <RequiredFacts bag={bag} />
      <OptionalFacts bag={bag} />
      <TextArea
        {...bag.field('isi')}
        label={t('isi.label')}
        hint={t('isi.petunjuk')}
        required
        rows={6}
        maxLength={10_000}
        countLimit={10_000}
      />
    </>
  )
}
