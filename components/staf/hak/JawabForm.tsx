'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

/** The answer to a reporter's request about his data. */
export function JawabForm({ action, permintaanId }: Readonly<{ action: SubmitAction; permintaanId: string }>) {
  const t = useTranslations('hak.permintaan')
  return (
    <SubmitForm action={action} submit={t('kirim')} hidden={{ permintaanId }}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('putusanData')}
            label={t('putusan')}
            layout="row"
            required
            options={[
              { value: 'DIPENUHI', label: t('DIPENUHI') },
              { value: 'DITOLAK', label: t('DITOLAK') },
            ]}
          />
          <TextArea
            width="large"
            {...bag.field('jawabanData')}
            label={t('jawaban')}
            hint={t('jawabanPetunjuk')}
            required
            rows={5}
            maxLength={4000}
          />
        </>
      )}
    </SubmitForm>
  )
}
