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
        name="topik"
        label={t('topik')}
        optional
        placeholder={t('pilihTopik')}
        width="large"
        key={`topik-${bag.value('topik')}`}
        defaultValue={bag.value('topik')}
        error={bag.error('topik')}
        options={TOPIK.map((value) => ({ value, label: topik(value) }))}
      />
      {opd.length > 0 && (
        <Select
          name="unitId"
          label={t('unit')}
          hint={t('unitPetunjuk')}
          optional
          placeholder={t('pilihUnit')}
          width="large"
          key={`unit-${bag.value('unitId')}`}
          defaultValue={bag.value('unitId')}
          error={bag.error('unitId')}
          options={opd}
        />
      )}
      <TextInput
        name="lokasi"
        label={t('lokasi')}
        hint={t('lokasiPetunjuk')}
        optional
        maxLength={300}
        autoComplete="off"
        defaultValue={bag.value('lokasi')}
        error={bag.error('lokasi')}
      />
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
        name="jenisLaporan"
        label={t('jenis')}
        required
        defaultValue={bag.value('jenisLaporan')}
        error={bag.error('jenisLaporan')}
        options={JENIS_LAPORAN.map((value) => ({ value, label: pilihan(value), hint: t(`jenisPetunjuk.${value}`) }))}
      />
      <TextInput
        name="judul"
        label={t('judulLaporan')}
        hint={t('judulPetunjuk')}
        required
        maxLength={150}
        defaultValue={bag.value('judul')}
        error={bag.error('judul')}
      />
      <TextArea
        name="isi"
        label={t('isi')}
        hint={t('isiPetunjuk')}
        required
        rows={6}
        maxLength={10_000}
        countLimit={10_000}
        defaultValue={bag.value('isi')}
        error={bag.error('isi')}
      />
      <TextInput
        type="date"
        name="tanggalKejadian"
        label={t('tanggal')}
        hint={t('tanggalPetunjuk')}
        required
        max={hariIni}
        width="medium"
        defaultValue={bag.value('tanggalKejadian')}
        error={bag.error('tanggalKejadian')}
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
        name="emailKabar"
        type="email"
        label={t('emailKabar')}
        hint={t('emailKabarPetunjuk')}
        optional
        autoComplete="off"
        width="large"
        defaultValue={bag.value('emailKabar')}
        error={bag.error('emailKabar')}
      />
    </>
  )
}
