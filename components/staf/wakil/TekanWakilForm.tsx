'use client'

import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import type { ButtonVariant } from '@/components/ui/Button'
import { BuktiWakilFields } from './BuktiWakilFields'

type Props = Readonly<{ action: SubmitAction; pengaduanId: string; today: string; submit: string; variant?: ButtonVariant }>

/** An act for the reporter that asks for nothing but the proof that it is he who wants it. */
export function TekanWakilForm({ action, pengaduanId, today, submit, variant }: Props) {
  return (
    <SubmitForm action={action} submit={submit} variant={variant} hidden={{ pengaduanId }}>
      {(bag) => <BuktiWakilFields bag={bag} today={today} />}
    </SubmitForm>
  )
}
