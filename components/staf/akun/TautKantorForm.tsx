'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextInput } from '@/components/ui/TextInput'

type TautKantorFormProps = Readonly<{ action: SubmitAction; faktorKedua: boolean }>

/** Who gives an account a further way in shows that he owns it: a session left open is not enough. */
export function TautKantorForm({ action, faktorKedua }: TautKantorFormProps) {
  const t = useTranslations('kantor.taut')
  return (
    <SubmitForm action={action} submit={t('buktikan')} variant="secondary">
      {(bag) => (
        <>
          <TextInput {...bag.secret('kataSandi')} label={t('sandi')} width="large" required autoComplete="current-password" />
          {faktorKedua && (
            <TextInput
              name="kode2fa"
              label={t('kode')}
              hint={t('kodePetunjuk')}
              width="medium"
              required
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              error={bag.error('kode2fa')}
            />
          )}
        </>
      )}
    </SubmitForm>
  )
}
