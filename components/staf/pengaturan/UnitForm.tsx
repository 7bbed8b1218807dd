'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { PERAN } from '@/lib/domain/auth/peran'
import { JENIS_UNIT } from '@/lib/domain/instansi/unit'
import type { Layanan } from '@/lib/domain/layanan'
import { usePeran } from '../use-peran'

/** Layanan whose forms offer the unit. `ada`: those this government runs. */
export function LingkupField({ bag, ada, awal }: Readonly<{ bag: FormBag; ada: readonly Layanan[]; awal?: readonly Layanan[] }>) {
  const t = useTranslations('instansi')
  const typed = bag.values('lingkup')
  return (
    <CheckboxGroup
      name="lingkup"
      label={t('unit.lingkup')}
      hint={t('unit.lingkupPetunjuk')}
      error={bag.error('lingkup')}
      layout="row"
      defaultValues={typed.length > 0 ? typed : (awal ?? ada)}
      options={ada.map((value) => ({ value, label: t(`layanan.${value}.nama`) }))}
    />
  )
}

/** One unit by hand: an agency, a post of the office, a district or a village. */
export function UnitForm({ action, ada }: Readonly<{ action: SubmitAction; ada: readonly Layanan[] }>) {
  const t = useTranslations('instansi.unit')
  const nama = usePeran()
  return (
    <SubmitForm action={action} submit={t('tambah')}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('jenis', 'OPD')}
            label={t('jenisUnit')}
            layout="row"
            required
            options={JENIS_UNIT.map((value) => ({ value, label: t(`jenis.${value}`) }))}
          />
          <TextInput {...bag.field('namaUnit')} label={t('nama')} width="large" required />
          <TextInput {...bag.field('kode')} label={t('kode')} hint={t('kodePetunjuk')} optional width="medium" />
          <TextInput {...bag.field('kecamatan')} label={t('kecamatan')} hint={t('kecamatanPetunjuk')} optional width="large" />
          <Select
            key={bag.value('posisi')}
            {...bag.field('posisi')}
            label={t('posisi')}
            hint={t('posisiPetunjuk')}
            placeholder={t('tanpaPosisi')}
            optional
            width="large"
            options={PERAN.map((value) => ({ value, label: nama(value) }))}
          />
          <LingkupField bag={bag} ada={ada} />
        </>
      )}
    </SubmitForm>
  )
}

type UbahProps = Readonly<{
  action: SubmitAction
  unit: Readonly<{
    id: string
    nama: string
    kecamatan: string | null
    lingkup: readonly Layanan[]
    jenis: string
    /** The office itself has its head elsewhere. */
    kantor: boolean
    kop: Readonly<{ alamat: string; kodePos: string; telepon: string }>
  }>
  ada: readonly Layanan[]
}>

/** What the letters of an agency say under its name. */
function KopFields({ bag, kop }: Readonly<{ bag: FormBag; kop: UbahProps['unit']['kop'] }>) {
  const t = useTranslations('instansi.unit')
  return (
    <>
      <TextInput {...bag.field('alamatInstansi', kop.alamat)} label={t('alamat')} hint={t('kopPetunjuk')} optional width="large" />
      <TextInput {...bag.field('kodePos', kop.kodePos)} label={t('kodePos')} inputMode="numeric" optional width="medium" />
      <TextInput {...bag.field('teleponInstansi', kop.telepon)} label={t('telepon')} optional width="medium" />
    </>
  )
}

/** Another name, district or reach; the cases of the unit stay with it. */
export function UnitUbahForm({ action, unit, ada }: UbahProps) {
  const t = useTranslations('instansi.unit')
  const isDesa = unit.jenis === 'DESA' || unit.jenis === 'KELURAHAN'
  return (
    <SubmitForm action={action} submit={t('simpan')} hidden={{ unitId: unit.id }}>
      {(bag) => (
        <>
          <TextInput {...bag.field('namaUnit', unit.nama)} label={t('nama')} width="large" required />
          {isDesa && <TextInput {...bag.field('kecamatan', unit.kecamatan ?? '')} label={t('kecamatan')} width="large" required />}
          {unit.jenis === 'OPD' && !unit.kantor && <KopFields bag={bag} kop={unit.kop} />}
          <LingkupField bag={bag} ada={[...new Set([...ada, ...unit.lingkup])]} awal={unit.lingkup} />
        </>
      )}
    </SubmitForm>
  )
}
