'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { AdminForm, type AdminAction } from '../AdminForm'

export function HariForm({ action, hari }: Readonly<{ action: AdminAction; hari: number }>) {
  const t = useTranslations('hak.retensi')
  return (
    <AdminForm action={action} submit={t('simpanHari')} variant="secondary">
      {(bag) => (
        <TextInput
          type="number"
          name="hari"
          label={t('hari')}
          hint={t('hariPetunjuk')}
          width="medium"
          min={30}
          max={3650}
          required
          defaultValue={bag.value('hari', String(hari))}
          error={bag.error('hari')}
        />
      )}
    </AdminForm>
  )
}

export function TahanForm({ action }: Readonly<{ action: AdminAction }>) {
  const t = useTranslations('hak.retensi')
  return (
    <AdminForm action={action} submit={t('tahan')}>
      {(bag) => (
        <>
          <TextInput
            name="nomorTiket"
            label={t('nomorTiket')}
            width="medium"
            required
            autoComplete="off"
            defaultValue={bag.value('nomorTiket')}
            error={bag.error('nomorTiket')}
          />
          <TextArea
            width="large"
            name="alasanTahan"
            label={t('alasanTahan')}
            hint={t('alasanPetunjuk')}
            required
            rows={3}
            maxLength={500}
            defaultValue={bag.value('alasanTahan')}
            error={bag.error('alasanTahan')}
          />
        </>
      )}
    </AdminForm>
  )
}

export function LepasForm({ action, penahananId }: Readonly<{ action: AdminAction; penahananId: string }>) {
  const t = useTranslations('hak.retensi')
  const id = `alasanLepas-${penahananId}`
  return (
    <AdminForm action={action} submit={t('lepas')} variant="secondary" hidden={{ penahananId }}>
      {(bag) => (
        <TextArea
          width="large"
          name="alasanLepas"
          id={id}
          label={t('alasanLepas')}
          required
          rows={2}
          maxLength={500}
          defaultValue={bag.value('alasanLepas')}
          error={bag.error('alasanLepas')}
        />
      )}
    </AdminForm>
  )
}
