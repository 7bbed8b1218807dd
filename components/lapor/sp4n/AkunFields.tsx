'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { Notice } from '@/components/ui/Notice'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ bag: FormBag; samaran: string | null }>

/**
 * The account the report goes into: the one that is signed in, a new one, or one there is. One password field serves both
 * choices, so that the form is the same with and without JavaScript.
 */
export function AkunFields({ bag, samaran }: Props) {
  const t = useTranslations('formSp4n.akun')
  if (samaran !== null) {
    return (
      <Notice>
        <p>{t('masuk', { samaran })}</p>
      </Notice>
    )
  }
  const nama = (name: 'samaran' | 'namaPengguna') => (
    <TextInput
      name={name}
      label={t(name)}
      hint={name === 'samaran' ? t('samaranPetunjuk') : undefined}
      width="medium"
      maxLength={name === 'samaran' ? 30 : 100}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={bag.value(name)}
      error={bag.error(name)}
    />
  )
  return (
    <>
      <h2>{t('judul')}</h2>
      <p className="hint">{t('isi')}</p>
      <RadioGroup
        name="akun"
        label={t('tanya')}
        required
        defaultValue={bag.value('akun')}
        error={bag.error('akun')}
        options={[
          { value: 'BARU', label: t('BARU'), hint: t('baruPetunjuk'), reveal: nama('samaran') },
          { value: 'SUDAH', label: t('SUDAH'), reveal: nama('namaPengguna') },
        ]}
      />
      <TextInput
        type="password"
        name="kataSandi"
        label={t('sandi')}
        hint={t('sandiPetunjuk')}
        required
        width="large"
        autoComplete="current-password"
        error={bag.error('kataSandi')}
      />
    </>
  )
}
