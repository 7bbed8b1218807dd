'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { CheckboxGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { JENIS_PILIHAN, type SetelanKalender } from '@/lib/domain/kalender/jenis-libur'

/** On which kinds of days the office is closed, and the rule that says so. */
export function JenisLiburForm({ action, setelan }: Readonly<{ action: SubmitAction; setelan: SetelanKalender }>) {
  const t = useTranslations('awal.kalender')
  return (
    <SubmitForm action={action} submit={t('simpanJenis')}>
      {(bag) => {
        const typed = bag.values('tutup')
        return (
          <>
            <CheckboxGroup
              name="tutup"
              label={t('tutup')}
              error={bag.error('tutup')}
              layout="plain"
              defaultValues={bag.errors.length > 0 ? typed : setelan.tutup}
              options={JENIS_PILIHAN.map((value) => ({ value, label: t(`jenis.${value}`) }))}
            />
            <TextInput {...bag.field('dasar', setelan.dasar)} label={t('dasar')} hint={t('dasarPetunjuk')} optional width="large" />
          </>
        )
      }}
    </SubmitForm>
  )
}
