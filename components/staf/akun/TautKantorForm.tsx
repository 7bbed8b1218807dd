'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { Kode2faField } from '@/components/masuk/Kode2faField'
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
          {faktorKedua && <Kode2faField bag={bag} label={t('kode')} hint={t('kodePetunjuk')} />}
        </>
      )}
    </SubmitForm>
  )
}
