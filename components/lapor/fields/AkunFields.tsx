'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { Notice } from '@/components/ui/Notice'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ bag: FormBag; samaran: string | null }>

type NamaProps = Readonly<{ bag: FormBag; name: 'samaran' | 'namaPengguna'; hint?: string; maxLength: number }>

function NamaField({ bag, name, hint, maxLength }: NamaProps) {
  const t = useTranslations('formSp4n.akun')
  return (
    <TextInput
      {...bag.field(name)}
      label={t(name)}
      hint={hint}
      width="medium"
      maxLength={maxLength}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}

/** A password keeper offers a new word for a new account, and the known one for an account there is. */
function SandiField({ bag }: Pick<Props, 'bag'>) {
  const t = useTranslations('formSp4n.akun')
  const here = useRef<HTMLDivElement>(null)
  const [baru, setBaru] = useState(bag.value('akun') === 'BARU')
  useEffect(() => {
    const form = here.current?.closest('form')
    const look = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.name === 'akun') setBaru(target.value === 'BARU')
    }
    form?.addEventListener('change', look)
    return () => form?.removeEventListener('change', look)
  }, [])
  return (
    <div ref={here}>
      <TextInput
        {...bag.secret('kataSandi')}
        label={t('sandi')}
        hint={t('sandiPetunjuk')}
        required
        width="large"
        autoComplete={baru ? 'new-password' : 'current-password'}
      />
    </div>
  )
}

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
  return (
    <>
      <h2>{t('judul')}</h2>
      <p className="hint">{t('isi')}</p>
      <RadioGroup
        {...bag.field('akun')}
        label={t('tanya')}
        required
        options={[
          {
            value: 'BARU',
            label: t('BARU'),
            hint: t('baruPetunjuk'),
            reveal: <NamaField bag={bag} name="samaran" hint={t('samaranPetunjuk')} maxLength={30} />,
          },
          { value: 'SUDAH', label: t('SUDAH'), reveal: <NamaField bag={bag} name="namaPengguna" maxLength={100} /> },
        ]}
      />
      <SandiField bag={bag} />
    </>
  )
}
