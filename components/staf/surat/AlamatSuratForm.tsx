'use client'

import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import type { AlamatBalasan } from '@/lib/domain/kiriman/alamat-balasan'
import { AlamatSuratFields } from './AlamatSuratFields'

type Props = Readonly<{ action: SubmitAction; kirimanId: string; alamat: AlamatBalasan | null; submit: string }>

/** Another address for the letters of a case. */
export function AlamatSuratForm({ action, kirimanId, alamat, submit }: Props) {
  return (
    <SubmitForm action={action} submit={submit} variant="secondary" hidden={{ kirimanId }}>
      {(bag) => <AlamatSuratFields bag={bag} alamat={alamat} required />}
    </SubmitForm>
  )
}
