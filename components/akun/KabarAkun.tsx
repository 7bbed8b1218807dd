'use client'

import { useTranslations } from 'next-intl'
import { PressForm, SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ kabar: Readonly<{ tersimpan: boolean; rahasia: boolean }>; action: SubmitAction }>

/** The optional address for notices; an account with a secret case has none. The address itself is shown on no page. */
export function KabarAkun({ kabar, action }: Props) {
  const t = useTranslations('akun.kabar')
  if (kabar.rahasia) return null
  return (
    <>
      {kabar.tersimpan && (
        <>
          <p className="text">{t('tersimpan')}</p>
          <PressForm action={action} label={t('hapus')} hidden={{ emailKabar: '' }} />
        </>
      )}
      <SubmitForm action={action} submit={t('simpan')} variant="secondary">
        {(bag) => (
          <TextInput
            type="email"
            {...bag.field('emailKabar')}
            label={t(kabar.tersimpan ? 'ganti' : 'label')}
            optional
            width="large"
            autoComplete="off"
          />
        )}
      </SubmitForm>
    </>
  )
}
