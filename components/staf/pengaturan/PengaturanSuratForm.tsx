'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import type { JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import { KERTAS, type Kertas } from '@/lib/domain/surat/pengaturan-surat'
import { fieldOfPola } from '@/lib/domain/surat/pengaturan-surat-schema'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

export type PengaturanSuratProps = Readonly<{
  action: SubmitAction
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
    <SubmitForm action={action} submit={t('simpan')} hidden={{ layanan: pengaturan.layanan }}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('kertas', pengaturan.kertas)}
            label={t('kertas')}
            layout="row"
            required
            options={KERTAS.map((value) => ({ value, label: t(`ukuran.${value}`) }))}
          />
          <TextInput {...bag.field('kodeOpd', pengaturan.opd)} label={t('kodeOpd')} hint={t('kodeOpdPetunjuk')} width="medium" required />
          <TextInput
            {...bag.field('kodeUnit', pengaturan.unit)}
            label={t('kodeUnit')}
            hint={t('kodeUnitPetunjuk')}
            width="medium"
            required
          />
          <h2 className="mt">{t('pola')}</h2>
          <p className="text">{t('polaIsi')}</p>
          {pengaturan.pola.map(({ jenis, pola, berikutnya }) => (
            <TextInput
              key={jenis}
              {...bag.field(fieldOfPola(jenis), pola)}
              label={t(`jenis.${jenis}`)}
              hint={t('berikutnya', { nomor: berikutnya })}
              width="large"
              required
              maxLength={60}
              spellCheck={false}
            />
          ))}
        </>
      )}
    </SubmitForm>
  )
}
