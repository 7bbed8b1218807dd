'use client'

import { useTranslations } from 'next-intl'
import { AdminForm, type AdminAction } from '@/components/staf/AdminForm'
import { AppLink } from '@/components/ui/AppLink'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ action: AdminAction; kunciKirim: string }>

/** A pseudonym and a password, nothing else. */
export function DaftarForm({ action, kunciKirim }: Props) {
  const t = useTranslations('akun.daftar')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="lead mt text">{t('pembuka')}</p>
      <AdminForm action={action} submit={t('kirim')} hidden={{ kunciKirim }}>
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
      </AdminForm>
      <p className="mt">
        <AppLink href="/masuk">{t('sudah')}</AppLink>
      </p>
    </>
  )
}
