'use client'

import { useTranslations } from 'next-intl'
import { FileInput } from '@/components/ui/FileInput'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

const JENIS = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function UnggahImporForm({ action, kunciKirim }: Readonly<{ action: SubmitAction; kunciKirim: string }>) {
  const t = useTranslations('impor')
  return (
    <SubmitForm action={action} submit={t('unggah')} hidden={{ kunciKirim }}>
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
    </SubmitForm>
  )
}
