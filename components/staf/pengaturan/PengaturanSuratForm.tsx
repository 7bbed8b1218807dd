'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import type { JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import { KERTAS, type Kertas } from '@/lib/domain/surat/pengaturan-surat'
import { fieldOfPola } from '@/lib/domain/surat/pengaturan-surat-schema'
import { AdminForm, type AdminAction } from '../AdminForm'

export type PengaturanSuratProps = Readonly<{
  action: AdminAction
  pengaturan: Readonly<{
    layanan: Layanan
    kertas: Kertas
    opd: string
    unit: string
    pola: readonly Readonly<{ jenis: JenisPola; pola: string; berikutnya: string }>[]
  }>
}>

/** Paper size, the office's codes, and one pattern a series with the number it would give next. */
export function PengaturanSuratForm({ action, pengaturan }: PengaturanSuratProps) {
  const t = useTranslations('surat.pengaturan')
  return (
    <AdminForm action={action} submit={t('simpan')} hidden={{ layanan: pengaturan.layanan }}>
      {(bag) => (
        <>
          <RadioGroup
            name="kertas"
            label={t('kertas')}
            layout="row"
            required
            defaultValue={bag.value('kertas', pengaturan.kertas)}
            error={bag.error('kertas')}
            options={KERTAS.map((value) => ({ value, label: t(`ukuran.${value}`) }))}
          />
          <TextInput
            name="kodeOpd"
            label={t('kodeOpd')}
            hint={t('kodeOpdPetunjuk')}
            width="medium"
            required
            defaultValue={bag.value('kodeOpd', pengaturan.opd)}
            error={bag.error('kodeOpd')}
          />
          <TextInput
            name="kodeUnit"
            label={t('kodeUnit')}
            hint={t('kodeUnitPetunjuk')}
            width="medium"
            required
            defaultValue={bag.value('kodeUnit', pengaturan.unit)}
            error={bag.error('kodeUnit')}
          />
          <h2 className="mt">{t('pola')}</h2>
          <p className="text">{t('polaIsi')}</p>
          {pengaturan.pola.map(({ jenis, pola, berikutnya }) => (
            <TextInput
              key={jenis}
              name={fieldOfPola(jenis)}
              label={t(`jenis.${jenis}`)}
              hint={t('berikutnya', { nomor: berikutnya })}
              width="large"
              required
              maxLength={60}
              spellCheck={false}
              defaultValue={bag.value(fieldOfPola(jenis), pola)}
              error={bag.error(fieldOfPola(jenis))}
            />
          ))}
        </>
      )}
    </AdminForm>
  )
}
