'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { AppLink } from '@/components/ui/AppLink'
import { TextInput } from '@/components/ui/TextInput'

/** The code after the office's own sign-in; the way back to the password stands below it. */
export function KodeKantorForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('kantor.kode')
  return (
    <>
      <SubmitForm action={action} submit={t('kirim')}>
        {(bag) => (
          <TextInput
            name="kode2fa"
            label={t('kode')}
            hint={t('petunjuk')}
            width="medium"
            required
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            error={bag.error('kode2fa')}
          />
        )}
      </SubmitForm>
      <p className="mt">
        <AppLink href="/masuk">{t('lain')}</AppLink>
      </p>
    </>
  )
}
