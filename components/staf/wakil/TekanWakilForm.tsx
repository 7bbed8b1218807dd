'use client'

import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import type { ButtonVariant } from '@/components/ui/Button'
import type { Layanan } from '@/lib/domain/layanan'
import { BuktiWakilFields } from './BuktiWakilFields'

type Props = Readonly<{
  action: SubmitAction
  pengaduanId: string
  layanan: Layanan
  today: string
  submit: string
  variant?: ButtonVariant
}>

/** An act for the reporter that asks for nothing but the proof that it is he who wants it. */
export function TekanWakilForm({ action, pengaduanId, layanan, today, submit, variant }: Props) {
  return (
    <SubmitForm action={action} submit={submit} variant={variant} hidden={{ pengaduanId }}>
      {(bag) => <BuktiWakilFields bag={bag} today={today} layanan={layanan} />}
    </SubmitForm>
  )
}
