'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { AppLink } from '@/components/ui/AppLink'
import { Kode2faField } from './Kode2faField'

/** The code after the office's own sign-in; the way back to the password stands below it. */
export function KodeKantorForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('kantor.kode')
  return (
    <>
      <SubmitForm action={action} submit={t('kirim')}>
        {(bag) => <Kode2faField bag={bag} label={t('kode')} hint={t('petunjuk')} />}
      </SubmitForm>
      <p className="mt-4">
        <AppLink href="/masuk">{t('lain')}</AppLink>
      </p>
    </>
  )
}
