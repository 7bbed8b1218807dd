'use client'

import { useTranslations } from 'next-intl'
import { FileInput } from '@/components/ui/FileInput'
import { AdminForm, type AdminAction } from '../AdminForm'

const JENIS = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function UnggahImporForm({ action, kunciKirim }: Readonly<{ action: AdminAction; kunciKirim: string }>) {
  const t = useTranslations('impor')
  return (
    <AdminForm action={action} submit={t('unggah')} hidden={{ kunciKirim }}>
      {(bag) => (
        <FileInput
          name="berkasImpor"
          label={t('berkas')}
          hint={t('berkasPetunjuk')}
          required
          accept={JENIS}
          error={bag.error('berkasImpor')}
        />
      )}
    </AdminForm>
  )
}
