'use client'

import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/TextInput'
import type { FormBag } from '@/components/form/typed-form'
import { NOMOR_AGENDA_MAKS } from '@/lib/domain/surat/nomor-agenda'

/** The number the office's agenda gave; asked only where the office keeps that series there. */
export function NomorAgenda({ bag, id }: Readonly<{ bag: FormBag; id?: string }>) {
  const t = useTranslations('formLangkah.nomorAgenda')
  return (
    <TextInput
      {...bag.field('nomorAgenda')}
      {...(id ? { id } : {})}
      label={t('label')}
      hint={t('petunjuk')}
      width="large"
      maxLength={NOMOR_AGENDA_MAKS}
      spellCheck={false}
    />
  )
}
