'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

/** The record of a breach: what the law wants told, in the order of its letter. */
export function InsidenForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('hak.insiden')
  return (
    <SubmitForm action={action} submit={t('catat')}>
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
    </SubmitForm>
  )
}

export function TerdampakForm({ action, insidenId }: Readonly<{ action: SubmitAction; insidenId: string }>) {
  const t = useTranslations('hak.insiden')
  return (
    <SubmitForm action={action} submit={t('tambah')} variant="secondary" hidden={{ insidenId }}>
      {(bag) => (
        <TextArea width="large" {...bag.field('daftarTiket')} label={t('daftarTiket')} hint={t('daftarTiketPetunjuk')} required rows={3} />
      )}
    </SubmitForm>
  )
}
