'use client'

import { useTranslations } from 'next-intl'
import { PressForm, SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { Notice } from '@/components/ui/Notice'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ simpan: SubmitAction; hapus: SubmitAction; tersimpan: boolean; jawabanSurel: boolean }>

/** Adds, changes or removes the address for notices. A stored one is not shown: nobody at this screen should read it. */
export function KabarForm({ simpan, hapus, tersimpan, jawabanSurel }: Props) {
  const t = useTranslations('hak.kabar')
  return (
    <>
      <p>{t(tersimpan ? 'tersimpan' : 'tidakAda')}</p>
      <SubmitForm action={simpan} submit={t(tersimpan ? 'ganti' : 'simpan')}>
        {(bag) => (
          <TextInput
            type="email"
            {...bag.field('emailKabar')}
            label={t('alamat')}
            hint={t('petunjuk')}
            required
            autoComplete="off"
            width="large"
          />
        )}
      </SubmitForm>
      {tersimpan && (
        <section className="flow mt-12">
          <h2>{t('hapusJudul')}</h2>
          <p className="text">{t('hapusIsi')}</p>
          {jawabanSurel && (
            <Notice tone="warn">
              <p>{t('hapusJawaban')}</p>
            </Notice>
          )}
          <PressForm action={hapus} label={t('hapus')} variant="danger" />
        </section>
      )}
    </>
  )
}
