'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { BuktiWakilFields } from './BuktiWakilFields'

type Props = Readonly<{ action: SubmitAction; pengaduanId: string; today: string }>

/** Withdrawing asks for nothing but the proof that it is the reporter who wants it. */
export function CabutWakilForm({ action, pengaduanId, today }: Props) {
  const t = useTranslations('wakil')
  return (
    <SubmitForm action={action} submit={t('cabut')} variant="danger" hidden={{ pengaduanId }}>
      {(bag) => <BuktiWakilFields bag={bag} today={today} />}
    </SubmitForm>
  )
}
