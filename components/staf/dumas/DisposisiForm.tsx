'use client'

import { useTranslations } from 'next-intl'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { INSTRUKSI, JENIS_DISPOSISI, SIFAT, type JenisDisposisi } from '@/lib/domain/dumas/disposisi'
import { ALASAN_ARSIP } from '@/lib/domain/layanan'
import { StepForm, type StepBag, type StepProps } from '../langkah/StepForm'
import { PenerimaFields } from './PenerimaFields'
import type { Bidang } from './TelaahanForm'

function SifatFields({ bag, terpilih }: Readonly<{ bag: StepBag; terpilih: readonly string[] }>) {
  const t = useTranslations('dumas.disposisi')
  const pilihan = useTranslations('dumas.pilihan.sifat')
  return (
    <CheckboxGroup
      name="sifat"
      label={t('sifat')}
      layout="row"
      error={bag.error('sifat')}
      defaultValues={bag.attempted ? bag.values('sifat') : terpilih}
      options={SIFAT.map((value) => ({ value, label: pilihan(value) }))}
    />
  )
}

/** The Sekretaris lays the file before the head (Dumas, D4). */
export function SiapkanDisposisiForm(step: StepProps) {
  const t = useTranslations('dumas.disposisi')
  return (
    <StepForm panjang {...step} heading={t('siapkan')} submit={t('siapkanTombol')}>
      {(bag) => (
        <>
          <p className="text">{t('siapkanIsi')}</p>
          <SifatFields bag={bag} terpilih={['RAHASIA']} />
        </>
      )}
    </StepForm>
  )
}

type BeriProps = StepProps &
  Readonly<{
    bidang: readonly Bidang[]
    sifat: readonly string[]
    usulUnitId: string
    usulTenggat: string
    boleh: readonly JenisDisposisi[]
  }>

function TindakLanjutFields({
  bag,
  bidang,
  usulUnitId,
  usulTenggat,
}: Pick<BeriProps, 'bidang' | 'usulUnitId' | 'usulTenggat'> & Readonly<{ bag: StepBag }>) {
  const t = useTranslations('dumas.disposisi')
  const pilihan = useTranslations('dumas.pilihan.instruksi')
  return (
    <>
      <PenerimaFields
        bag={bag}
        bidang={bidang}
        usul={usulUnitId}
        teks={{ utamaId: t('utamaId'), utamaPilih: t('utamaPilih'), pendukungId: t('pendukungId') }}
      />
      <CheckboxGroup
        name="instruksi"
        label={t('instruksi')}
        error={bag.error('instruksi')}
        defaultValues={bag.values('instruksi')}
        options={INSTRUKSI.map((value) => ({ value, label: pilihan(value) }))}
      />
      <TextInput type="date" {...bag.field('tenggatDisposisi', usulTenggat)} label={t('tenggatDisposisi')} width="medium" />
    </>
  )
}

function useKeputusan(bag: StepBag, props: Pick<BeriProps, 'bidang' | 'usulUnitId' | 'usulTenggat' | 'boleh'>) {
  const t = useTranslations('dumas.disposisi')
  const pilihan = useTranslations('dumas.pilihan.keputusan')
  const alasan = useTranslations('pilihan.alasanArsip')
  const reveal = {
    TINDAK_LANJUT: <TindakLanjutFields bag={bag} {...props} />,
    KELENGKAPAN: <TextArea {...bag.field('permintaan')} label={t('permintaan')} hint={t('permintaanPetunjuk')} rows={4} maxLength={3000} />,
    ARSIP: (
      <Select
        key={`a${bag.value('alasanArsip')}`}
        {...bag.field('alasanArsip')}
        label={t('alasanArsip')}
        placeholder={t('alasanPilih')}
        options={ALASAN_ARSIP.map((value) => ({ value, label: alasan(value) }))}
      />
    ),
    LIMPAH: <TextInput {...bag.field('tujuan')} label={t('tujuan')} maxLength={200} />,
  }
  return JENIS_DISPOSISI.filter((value) => props.boleh.includes(value)).map((value) => ({
    value,
    label: pilihan(value),
    reveal: reveal[value],
  }))
}

function BeriFields({ bag, sifat, ...props }: Omit<BeriProps, keyof StepProps> & Readonly<{ bag: StepBag }>) {
  const t = useTranslations('dumas.disposisi')
  return (
    <>
      <SifatFields bag={bag} terpilih={sifat} />
      <RadioGroup {...bag.field('keputusan')} label={t('keputusan')} layout="boxed" required options={useKeputusan(bag, props)} />
      <TextArea {...bag.field('catatan')} label={t('catatan')} required rows={5} maxLength={3000} countLimit={3000} />
    </>
  )
}

/** The head's instruction (Dumas, D5 and D3b): each decision brings the fields it needs. */
export function DisposisiForm({ bidang, sifat, usulUnitId, usulTenggat, boleh, ...step }: BeriProps) {
  const t = useTranslations('dumas.disposisi')
  return (
    <StepForm {...step} heading={t('beri')} submit={t('simpan')}>
      {(bag) => <BeriFields bag={bag} bidang={bidang} sifat={sifat} usulUnitId={usulUnitId} usulTenggat={usulTenggat} boleh={boleh} />}
    </StepForm>
  )
}

/** The Sekretaris passes the issued slip on (Dumas, D6). */
export function TeruskanForm(step: StepProps) {
  const t = useTranslations('dumas.disposisi')
  return (
    <StepForm {...step} heading={t('teruskan')} submit={t('teruskanTombol')}>
      {(bag) => <TextArea {...bag.field('catatan')} label={t('teruskanCatatan')} rows={3} maxLength={3000} />}
    </StepForm>
  )
}

/** The head takes the slip back, with a reason (Dumas, D5). */
export function CabutDisposisiForm(step: StepProps) {
  const t = useTranslations('dumas.disposisi')
  return (
    <StepForm {...step} heading={t('cabut')} submit={t('cabutTombol')} variant="secondary">
      {(bag) => (
        <>
          <p className="text">{t('cabutIsi')}</p>
          <TextArea {...bag.field('catatan')} label={t('cabutAlasan')} required rows={3} maxLength={3000} />
        </>
      )}
    </StepForm>
  )
}
