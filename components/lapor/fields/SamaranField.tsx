'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ bag: FormBag; samaran: string; hint: string; autoCapitalize?: 'none' }>

/** The name a report goes by from here on; one is drawn for whoever has none. */
export function SamaranField({ bag, samaran, ...texts }: Props) {
  const t = useTranslations('formLaporan.samaran')
  return (
    <TextInput
      {...bag.field('samaran', samaran)}
      {...texts}
      label={t('label')}
      required
      autoComplete="off"
      spellCheck={false}
      maxLength={30}
      width="medium"
    />
  )
}
