'use client'

import { useTranslations } from 'next-intl'
import { SandiFields } from '@/components/awal/SandiFields'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { AppLink } from '@/components/ui/AppLink'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ action: SubmitAction; kunciKirim: string }>

/** A new password by the printed code; no mail is asked for and none is sent. */
export function PulihkanForm({ action, kunciKirim }: Props) {
  const t = useTranslations('akun.pulihkan')
  return (
    <>
      <AppLink className="inline-flex min-h-11 items-center" href="/masuk">
        {t('kembali')}
      </AppLink>
      <h1>{t('judul')}</h1>
      <p className="lead mt-4 text">{t('pembuka')}</p>
      <SubmitForm action={action} submit={t('kirim')} hidden={{ kunciKirim }}>
        {(bag) => (
          <>
            <TextInput
              {...bag.field('samaran')}
              label={t('samaran')}
              width="medium"
              required
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
            />
            <TextInput
              name="kodePemulihan"
              label={t('kode')}
              hint={t('kodePetunjuk')}
              width="large"
              required
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              error={bag.error('kodePemulihan')}
            />
            <SandiFields bag={bag} />
          </>
        )}
      </SubmitForm>
    </>
  )
}
