'use client'

import { useTranslations } from 'next-intl'
import { FaktorKedua, type FaktorView } from '@/components/awal/FaktorKedua'
import { KodeField } from '@/components/awal/SandiFields'
import { AdminForm, type AdminAction } from '../AdminForm'

/** Secret, then the code that proves the app has it. */
export function FaktorForm({ action, faktor }: Readonly<{ action: AdminAction; faktor: FaktorView }>) {
  const t = useTranslations('awal.akun')
  return (
    <AdminForm action={action} submit={t('aktifkan')}>
      {(bag) => (
        <>
          <FaktorKedua faktor={faktor} />
          <KodeField bag={bag} />
        </>
      )}
    </AdminForm>
  )
}
