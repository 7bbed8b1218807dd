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

function KategoriField({ bag, opd, desa }: MateriProps) {
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan')
  const kategori = bag.value('kategori')
  const unit = bag.values('unitId').find((value) => value !== '') ?? ''
  const reveal = {
    OPD: (
      <Select
        id="unitId"
        name="unitId"
        label={t('unitOpd.label')}
        hint={t('unitOpd.petunjuk')}
        placeholder={t('unitOpd.pilih')}
        width="large"
        key={`opd${unit}`}
        defaultValue={kategori === 'OPD' ? unit : ''}
        error={kategori === 'OPD' ? bag.error('unitId') : undefined}
        groups={opd}
      />
    ),
    DESA: (
      <Select
        id="unitDesa"
        name="unitId"
        label={t('unitDesa.label')}
        placeholder={t('unitDesa.pilih')}
        width="large"
        key={`desa${unit}`}
        defaultValue={kategori === 'DESA' ? unit : ''}
        error={kategori === 'DESA' ? bag.error('unitId') : undefined}
        groups={desa}
      />
    ),
    LAIN: (
      <TextInput
        name="kategoriLain"
        label={t('kategoriLain.label')}
        maxLength={100}
        defaultValue={bag.value('kategoriLain')}
        error={bag.error('kategoriLain')}
      />
    ),
  }
  return (
    <RadioGroup
      name="kategori"
      label={t('kategori.label')}
      required
      defaultValue={kategori}
      error={bag.error('kategori')}
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
      <TextArea
        name="apa"
        label={t('apa.label')}
        hint={t('apa.petunjuk')}
        required
        maxLength={1000}
        countLimit={1000}
        defaultValue={bag.value('apa')}
        error={bag.error('apa')}
      />
      <TextInput
        name="kapan"
        label={t('kapan.label')}
        hint={t('kapan.petunjuk')}
        required
        maxLength={200}
        width="large"
        defaultValue={bag.value('kapan')}
        error={bag.error('kapan')}
      />
      <TextInput
        name="dimana"
        label={t('dimana.label')}
        hint={t('dimana.petunjuk')}
        required
        maxLength={300}
        width="large"
        defaultValue={bag.value('dimana')}
        error={bag.error('dimana')}
      />
    </>
  )
}

function OptionalFacts({ bag }: Pick<MateriProps, 'bag'>) {
  const t = useTranslations('formWbs')
  return (
    <>
      <h3>{t('bilaTahu')}</h3>
      <TextInput
        name="siapa"
        label={t('siapa.label')}
        hint={t('siapa.petunjuk')}
        optional
        maxLength={500}
        defaultValue={bag.value('siapa')}
        error={bag.error('siapa')}
      />
      <TextInput
        name="mengapa"
        label={t('mengapa.label')}
        optional
        maxLength={500}
        defaultValue={bag.value('mengapa')}
        error={bag.error('mengapa')}
      />
      <TextArea
        name="bagaimana"
        label={t('bagaimana.label')}
        hint={t('bagaimana.petunjuk')}
        optional
        rows={3}
        maxLength={2000}
        defaultValue={bag.value('bagaimana')}
        error={bag.error('bagaimana')}
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
      <TextInput
        name="terlapor"
        label={t('terlapor.label')}
        hint={t('terlapor.petunjuk')}
        optional
        maxLength={300}
        defaultValue={bag.value('terlapor')}
        error={bag.error('terlapor')}
      />
      <TextInput
        name="judul"
        label={t('judulLaporan.label')}
        hint={t('judulLaporan.petunjuk')}
        required
        maxLength={150}
        defaultValue={bag.value('judul')}
        error={bag.error('judul')}
      />
      <RequiredFacts bag={bag} />
      <OptionalFacts bag={bag} />
      <TextArea
        name="isi"
        label={t('isi.label')}
        hint={t('isi.petunjuk')}
        required
        rows={6}
        maxLength={10_000}
        countLimit={10_000}
        defaultValue={bag.value('isi')}
        error={bag.error('isi')}
      />
    </>
  )
}
