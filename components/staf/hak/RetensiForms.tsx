'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

export function HariForm({ action, hari }: Readonly<{ action: SubmitAction; hari: number }>) {
  const t = useTranslations('hak.retensi')
  return (
    <SubmitForm action={action} submit={t('simpanHari')} variant="secondary">
      {(bag) => (
        <TextInput
          type="number"
          {...bag.field('hari', String(hari))}
          label={t('hari')}
          hint={t('hariPetunjuk')}
          width="medium"
          min={30}
          max={3650}
          required
        />
      )}
    </SubmitForm>
  )
}

export function TahanForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('hak.retensi')
  return (
    <SubmitForm action={action} submit={t('tahan')}>
      {(bag) => (
        <>
          <TextInput {...bag.field('nomorTiket')} label={t('nomorTiket')} width="medium" required autoComplete="off" />
          <TextArea
            width="large"
            {...bag.field('alasanTahan')}
            label={t('alasanTahan')}
            hint={t('alasanPetunjuk')}
            required
            rows={3}
            maxLength={500}
          />
        </>
      )}
    </SubmitForm>
  )
}

export function LepasForm({ action, penahananId }: Readonly<{ action: SubmitAction; penahananId: string }>) {
  const t = useTranslations('hak.retensi')
  const id = `alasanLepas-${penahananId}`
  return (
    <SubmitForm action={action} submit={t('lepas')} variant="secondary" hidden={{ penahananId }}>
      {(bag) => <TextArea width="large" {...bag.field('alasanLepas')} id={id} label={t('alasanLepas')} required rows={2} maxLength={500} />}
    </SubmitForm>
  )
}
