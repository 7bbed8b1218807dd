'use client'

import { useTranslations } from 'next-intl'
import { KunciKirim } from '@/components/form/KunciKirim'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { TextArea } from '@/components/ui/TextArea'

type AksesProps = Readonly<{ action: SubmitAction; kunciKirim: string }>

/** Asks what is held. */
export function AksesForm({ action, kunciKirim }: AksesProps) {
  const t = useTranslations('hak.data')
  return (
    <SubmitForm action={action} submit={t('kirimAkses')}>
      {(bag) => (
        <>
          <KunciKirim bag={bag} kunciKirim={kunciKirim} />
          <TextArea {...bag.field('isiPermintaan')} label={t('isiAkses')} required rows={3} maxLength={2000} />
        </>
      )}
    </SubmitForm>
  )
}
