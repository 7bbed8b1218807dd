'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { AdminForm, type AdminAction } from '../AdminForm'

/** The record of a breach: what the law wants told, in the order of its letter. */
export function InsidenForm({ action }: Readonly<{ action: AdminAction }>) {
  const t = useTranslations('hak.insiden')
  return (
    <AdminForm action={action} submit={t('catat')}>
      {(bag) => (
        <>
          <TextInput
            type="datetime-local"
            {...bag.field('diketahui')}
            label={t('diketahui')}
            hint={t('diketahuiPetunjuk')}
            width="medium"
            required
          />
          {(['kejadian', 'dataTerdampak', 'penanganan'] as const).map((name) => (
            <TextArea
              key={name}
              width="large"
              {...bag.field(name)}
              label={t(name)}
              hint={t(`${name}Petunjuk`)}
              required
              rows={4}
              maxLength={4000}
            />
          ))}
          <TextArea
            width="large"
            {...bag.field('daftarTiket')}
            label={t('daftarTiket')}
            hint={t('daftarTiketPetunjuk')}
            optional
            rows={3}
          />
        </>
      )}
    </AdminForm>
  )
}

export function TerdampakForm({ action, insidenId }: Readonly<{ action: AdminAction; insidenId: string }>) {
  const t = useTranslations('hak.insiden')
  return (
    <AdminForm action={action} submit={t('tambah')} variant="secondary" hidden={{ insidenId }}>
      {(bag) => (
        <TextArea width="large" {...bag.field('daftarTiket')} label={t('daftarTiket')} hint={t('daftarTiketPetunjuk')} required rows={3} />
      )}
    </AdminForm>
  )
}
