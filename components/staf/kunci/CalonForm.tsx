'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import type { Layanan } from '@/lib/domain/layanan'
import { KunciForm, type KunciAction } from './KunciForm'

export type PilihanPetugas = Readonly<{ id: string; nama: string; jabatan: string }>

/** Names who shall hold the identities next; he makes his own key afterwards. */
export function CalonForm({
  action,
  layanan,
  petugas,
}: Readonly<{ action: KunciAction; layanan: Layanan; petugas: readonly PilihanPetugas[] }>) {
  const t = useTranslations('kunci.calon')
  return (
    <>
      <h3>{t('judul')}</h3>
      <p className="text">{t('isi')}</p>
      <KunciForm action={action} hidden={{ layanan }} scope={layanan} submit={t('simpan')} variant="secondary">
        {(bag) => (
          <Select
            key={bag.value('petugasId')}
            {...bag.field('petugasId')}
            id={`petugasId-${layanan}`}
            label={t('petugas')}
            placeholder={t('pilih')}
            required
            width="large"
            options={petugas.map((row) => ({ value: row.id, label: `${row.nama}, ${row.jabatan}` }))}
          />
        )}
      </KunciForm>
    </>
  )
}
