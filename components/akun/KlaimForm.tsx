'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextInput } from '@/components/ui/TextInput'

/** The two codes of a case, as on the tracking page. */
export function KlaimForm({ action }: Readonly<{ action: SubmitAction }>) {
  const t = useTranslations('akun.klaim')
  const lacak = useTranslations('lacak.masuk')
  return (
    <SubmitForm action={action} submit={t('kirim')} variant="secondary">
      {(bag) => (
        <>
          <TextInput
            {...bag.field('nomorTiket')}
            label={lacak('nomorTiket')}
            hint={lacak('nomorPetunjuk')}
            required
            autoComplete="off"
            spellCheck={false}
            width="medium"
          />
          <TextInput
            name="kodeAkses"
            label={lacak('kodeAkses')}
            hint={lacak('kodePetunjuk')}
            required
            autoComplete="off"
            spellCheck={false}
            width="medium"
            error={bag.error('kodeAkses')}
          />
        </>
      )}
    </SubmitForm>
  )
}
