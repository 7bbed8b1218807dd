'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, ChoiceFieldset, RadioGroup } from '@/components/ui/Choices'
import { Notice } from '@/components/ui/Notice'
import { Select, type SelectOption } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_LAPORAN } from '@/lib/domain/layanan'
import { TOPIK } from '@/lib/domain/publikasi/pindai'

type BagProps = Readonly<{ bag: FormBag }>
type Props = BagProps & Readonly<{ opd: readonly SelectOption[]; hariIni: string }>

function TujuanFields({ bag, opd }: Omit<Props, 'hariIni'>) {
  const t = useTranslations('formSp4n')
  const topik = useTranslations('pilihan.topik')
  return (
    <>
      <Select
        key={`topik-${bag.value('topik')}`}
        {...bag.field('topik')}
        label={t('topik')}
        optional
        placeholder={t('pilihTopik')}
        width="large"
        options={TOPIK.map((value) => ({ value, label: topik(value) }))}
      />
      {opd.length > 0 && (
        <Select
          key={`unit-${bag.value('unitId')}`}
          {...bag.field('unitId')}
          label={t('unit')}
          hint={t('unitPetunjuk')}
          optional
          placeholder={t('pilihUnit')}
          width="large"
          options={opd}
        />
      )}
      <TextInput {...bag.field('lokasi')} label={t('lokasi')} hint={t('lokasiPetunjuk')} optional maxLength={300} autoComplete="off" />
    </>
  )
}

/** What is reported: kind, title, text and day; then where it belongs, as far as the reporter knows. */
export function MateriSp4nFields({ bag, opd, hariIni }: Props) {
  const t = useTranslations('formSp4n')
  const pilihan = useTranslations('pilihan.jenisLaporan')
  return (
    <>
      <RadioGroup
        {...bag.field('jenisLaporan')}
        label={t('jenis')}
        required
        options={JENIS_LAPORAN.map((value) => ({ value, label: pilihan(value), hint: t(`jenisPetunjuk.${value}`) }))}
      />
      <TextInput {...bag.field('judul')} label={t('judulLaporan')} hint={t('judulPetunjuk')} required maxLength={150} />
      <TextArea {...bag.field('isi')} label={t('isi')} hint={t('isiPetunjuk')} required rows={6} maxLength={10_000} countLimit={10_000} />
      <TextInput
        type="date"
        {...bag.field('tanggalKejadian')}
        label={t('tanggal')}
        hint={t('tanggalPetunjuk')}
        required
        max={hariIni}
        width="medium"
      />
      <TujuanFields bag={bag} opd={opd} />
    </>
  )
}

/** The first secret report of an account that knows an address: the reporter decides here, on the same page. */
function HapusKabarField({ bag }: BagProps) {
  const t = useTranslations('formSp4n')
  const error = bag.error('hapusKabar')
  if (!error && bag.value('hapusKabar') === '') return null
  return (
    <Notice tone="warn" title={t('hapusKabar.judul')}>
      <p>{t('hapusKabar.isi')}</p>
      <ChoiceFieldset id="hapusKabar" label={t('hapusKabar.tanya')} error={error}>
        <div className="choices">
          <Checkbox name="hapusKabar" label={t('hapusKabar.setuju')} defaultChecked={bag.value('hapusKabar') !== ''} />
        </div>
      </ChoiceFieldset>
    </Notice>
  )
}

/** The two flags of SP4N. */
export function FlagFields({ bag }: BagProps) {
  const t = useTranslations('formSp4n')
  return (
    <ChoiceFieldset id="anonim" label={t('siapaMelihat')} optional>
      <div className="choices">
        <Checkbox name="anonim" label={t('anonim')} hint={t('anonimPetunjuk')} defaultChecked={bag.value('anonim') !== ''} />
        <Checkbox name="rahasia" label={t('rahasia')} hint={t('rahasiaPetunjuk')} defaultChecked={bag.value('rahasia') !== ''} />
      </div>
    </ChoiceFieldset>
  )
}

/** The flags, and the optional address for notices, which a secret report cannot have. */
export function PilihanFields({ bag }: BagProps) {
  const t = useTranslations('formSp4n')
  return (
    <>
      <FlagFields bag={bag} />
      <HapusKabarField bag={bag} />
      <TextInput
        {...bag.field('emailKabar')}
        type="email"
        label={t('emailKabar')}
        hint={t('emailKabarPetunjuk')}
        optional
        autoComplete="off"
        width="large"
      />
    </>
  )
}
