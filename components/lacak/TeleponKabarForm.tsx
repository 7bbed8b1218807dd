'use client'

import { useTranslations } from 'next-intl'
import { PressForm, SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextInput } from '@/components/ui/TextInput'
import { TEKS_KABAR_TELEPON } from '@/lib/domain/alamat-kabar'

type Props = Readonly<{ simpan: SubmitAction; hapus: SubmitAction; tersimpan: boolean; bolehTambah: boolean }>

/** The telephone for notices: added and changed where the office sends short messages, removed always; never shown. */
export function TeleponKabarForm({ simpan, hapus, tersimpan, bolehTambah }: Props) {
  const t = useTranslations('hak.kabar.telepon')
  return (
    <section className="mt-12">
      <h2>{t('judul')}</h2>
      <p className="mt-4">{t(tersimpan ? 'tersimpan' : 'tidakAda')}</p>
      {bolehTambah && (
        <SubmitForm action={simpan} submit={t(tersimpan ? 'ganti' : 'simpan')}>
          {(bag) => (
            <TextInput
              type="tel"
              {...bag.field('teleponKabar')}
              label={t('nomor')}
              hint={t('petunjuk', { teks: TEKS_KABAR_TELEPON })}
              required
              autoComplete="off"
              width="medium"
            />
          )}
        </SubmitForm>
      )}
      {tersimpan && (
        <div className="flow mt-8">
          <h3>{t('hapusJudul')}</h3>
          <p className="text">{t('hapusIsi')}</p>
          <PressForm action={hapus} label={t('hapus')} variant="danger" />
        </div>
      )}
    </section>
  )
}
