'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { KOLOM_DIBETULKAN, nomorKolom } from '@/lib/domain/buku/kolom'
import type { Saringan } from '@/lib/domain/buku/saringan'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

type FormProps = Readonly<{ action: SubmitAction; saringan: Pick<Saringan, 'layanan' | 'tahun'> }>

export function BetulkanForm({ action, saringan }: FormProps) {
  const t = useTranslations('buku')
  return (
    <SubmitForm action={action} submit={t('betul.simpan')} hidden={{ layanan: saringan.layanan }}>
      {(bag) => (
        <>
          <TextInput {...bag.field('nomorRegister')} label={t('betul.nomor')} width="medium" required />
          <Select
            {...bag.field('kolomBuku')}
            label={t('betul.kolom')}
            required
            placeholder={t('betul.pilih')}
            options={KOLOM_DIBETULKAN.map((kolom) => ({ value: kolom, label: `${nomorKolom(kolom)} ${t(`kolom.${kolom}`)}` }))}
          />
          <TextInput
            {...bag.field('seharusnya')}
            label={t('betul.seharusnya')}
            hint={t('betul.seharusnyaPetunjuk')}
            maxLength={200}
            required
          />
          <TextArea {...bag.field('alasanPembetulan')} label={t('betul.alasan')} rows={2} required />
        </>
      )}
    </SubmitForm>
  )
}

export function TutupForm({
  action,
  saringan,
  bulan,
}: FormProps & Readonly<{ bulan: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12)[] }>) {
  const t = useTranslations('buku')
  return (
    <SubmitForm action={action} submit={t('tutup.tombol')} hidden={{ layanan: saringan.layanan, tahun: String(saringan.tahun) }}>
      {(bag) => (
        <Select
          {...bag.field('bulan')}
          id="bulanTutup"
          label={t('tutup.bulan')}
          required
          options={bulan.map((one) => ({ value: String(one), label: t(`bulan.${one}`) }))}
        />
      )}
    </SubmitForm>
  )
}
