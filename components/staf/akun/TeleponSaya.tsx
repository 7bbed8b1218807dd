'use client'

import { useTranslations } from 'next-intl'
import { PressForm, SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextInput } from '@/components/ui/TextInput'
import { TEKS_KABAR_PETUGAS } from '@/lib/domain/alamat-kabar'

type Props = Readonly<{ simpan: SubmitAction; tersimpan: boolean; bolehTambah: boolean }>

/** His own telephone for the notice that something waits for him; a stored number is not shown. */
export function TeleponSaya({ simpan, tersimpan, bolehTambah }: Props) {
  const t = useTranslations('awal.akun.telepon')
  return (
    <section className="flow mt-12" id="telepon">
      <h2>{t('judul')}</h2>
      <p className="text">{t(tersimpan ? 'tersimpan' : 'tidakAda')}</p>
      {bolehTambah && (
        <SubmitForm action={simpan} submit={t(tersimpan ? 'ganti' : 'simpan')}>
          {(bag) => (
            <TextInput
              type="tel"
              {...bag.field('teleponKabar')}
              label={t('nomor')}
              hint={t('petunjuk', { teks: TEKS_KABAR_PETUGAS })}
              required
              autoComplete="off"
              width="medium"
            />
          )}
        </SubmitForm>
      )}
      {tersimpan && <PressForm action={simpan} label={t('hapus')} hidden={{ hapus: '1' }} />}
    </section>
  )
}
