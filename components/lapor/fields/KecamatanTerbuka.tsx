'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox } from '@/components/ui/Choices'

/** The reporter may let the register name his kecamatan; without the tick it stays in the envelope with the rest. */
export function KecamatanTerbuka({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formLaporan.kecamatanTerbuka')
  return (
    <Checkbox
      id="kecamatanTerbuka"
      name="kecamatanTerbuka"
      label={t('label')}
      hint={t('petunjuk')}
      defaultChecked={bag.value('kecamatanTerbuka') !== ''}
    />
  )
}
