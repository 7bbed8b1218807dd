'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { AppLink } from '@/components/ui/AppLink'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ action: SubmitAction; kunciKirim: string }>

/** A pseudonym and a password, nothing else. */
export function DaftarForm({ action, kunciKirim }: Props) {
  const t = useTranslations('akun.daftar')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="lead mt-4 text">{t('pembuka')}</p>
      <SubmitForm action={action} submit={t('kirim')} hidden={{ kunciKirim }}>
        {(bag) => (
          <>
            <TextInput
              {...bag.field('samaran')}
              label={t('samaran')}
              hint={t('samaranPetunjuk')}
              width="medium"
              required
              maxLength={30}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
            />
            <TextInput
              {...bag.secret('kataSandi')}
              label={t('sandi')}
              hint={t('sandiPetunjuk')}
              width="large"
              required
              autoComplete="new-password"
            />
            <TextInput {...bag.secret('ulangiSandi')} label={t('ulangi')} width="large" required autoComplete="new-password" />
          </>
        )}
      </SubmitForm>
      <p className="mt-4">
        <AppLink href="/masuk">{t('sudah')}</AppLink>
      </p>
    </>
  )
}
