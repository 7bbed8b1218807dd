'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { PRESET_SP4N, type PresetSp4n } from '@/lib/domain/sp4n/preset'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

/** The regency's own five days, or the national three and five. */
export function PresetForm({ action, preset }: Readonly<{ action: SubmitAction; preset: PresetSp4n }>) {
  const t = useTranslations('sp4n.preset')
  return (
    <SubmitForm action={action} submit={t('simpan')}>
      {(bag) => (
        <RadioGroup
          {...bag.field('preset', preset)}
          label={t('label')}
          required
          options={PRESET_SP4N.map((value) => ({ value, label: t(value), hint: t(`${value}_ISI`) }))}
        />
      )}
    </SubmitForm>
  )
}
