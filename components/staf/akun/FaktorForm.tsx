'use client'

import { useTranslations } from 'next-intl'
import { FaktorKedua, type FaktorView } from '@/components/awal/FaktorKedua'
import { KodeField } from '@/components/awal/SandiFields'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

/** Secret, then the code that proves the app has it. */
export function FaktorForm({ action, faktor }: Readonly<{ action: SubmitAction; faktor: FaktorView }>) {
  const t = useTranslations('awal.akun')
  return (
    <SubmitForm action={action} submit={t('aktifkan')}>
      {(bag) => (
        <>
          <FaktorKedua faktor={faktor} />
          <KodeField bag={bag} />
        </>
      )}
    </SubmitForm>
  )
}
