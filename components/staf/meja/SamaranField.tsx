'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { TextInput } from '@/components/ui/TextInput'

/** The name a report goes by from here on; one is drawn for whoever has none. */
export function SamaranField({ bag, samaran }: Readonly<{ bag: FormBag; samaran: string }>) {
  const t = useTranslations('meja')
  const wbs = useTranslations('formWbs')
  return (
    <TextInput
      {...bag.field('samaran', samaran)}
      label={wbs('samaran.label')}
      hint={t('samaranPetunjuk')}
      required
      autoComplete="off"
      spellCheck={false}
      maxLength={30}
      width="medium"
    />
  )
}
