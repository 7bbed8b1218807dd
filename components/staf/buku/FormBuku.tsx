'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { KOLOM_DIBETULKAN, nomorKolom } from '@/lib/domain/buku/kolom'
import type { Saringan } from '@/lib/domain/buku/saringan'
import { AdminForm, type AdminAction } from '../AdminForm'

type FormProps = Readonly<{ action: AdminAction; saringan: Pick<Saringan, 'layanan' | 'tahun'> }>

export function BetulkanForm({ action, saringan }: FormProps) {
  const t = useTranslations('buku')
  return (
    <AdminForm action={action} submit={t('betul.simpan')} hidden={{ layanan: saringan.layanan }}>
      {(bag) => (
        <>
          <TextInput
            name="nomorRegister"
            label={t('betul.nomor')}
            width="medium"
            required
            defaultValue={bag.value('nomorRegister')}
            error={bag.error('nomorRegister')}
          />
          <Select
            name="kolomBuku"
            label={t('betul.kolom')}
            required
            placeholder={t('betul.pilih')}
            defaultValue={bag.value('kolomBuku')}
            error={bag.error('kolomBuku')}
            options={KOLOM_DIBETULKAN.map((kolom) => ({ value: kolom, label: `${nomorKolom(kolom)} ${t(`kolom.${kolom}`)}` }))}
          />
          <TextInput
            name="seharusnya"
            label={t('betul.seharusnya')}
            hint={t('betul.seharusnyaPetunjuk')}
            maxLength={200}
            required
            defaultValue={bag.value('seharusnya')}
            error={bag.error('seharusnya')}
          />
          <TextArea
            name="alasanPembetulan"
            label={t('betul.alasan')}
            rows={2}
            required
            defaultValue={bag.value('alasanPembetulan')}
            error={bag.error('alasanPembetulan')}
          />
        </>
      )}
    </AdminForm>
  )
}

export function TutupForm({
  action,
  saringan,
  bulan,
}: FormProps & Readonly<{ bulan: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12)[] }>) {
  const t = useTranslations('buku')
  return (
    <AdminForm action={action} submit={t('tutup.tombol')} hidden={{ layanan: saringan.layanan, tahun: String(saringan.tahun) }}>
      {(bag) => (
        <Select
          name="bulan"
          id="bulanTutup"
          label={t('tutup.bulan')}
          required
          defaultValue={bag.value('bulan')}
          error={bag.error('bulan')}
          options={bulan.map((one) => ({ value: String(one), label: t(`bulan.${one}`) }))}
        />
      )}
    </AdminForm>
  )
}
