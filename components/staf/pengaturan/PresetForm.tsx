'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { PRESET_SP4N, type PresetSp4n } from '@/lib/domain/sp4n/preset'
import { AdminForm, type AdminAction } from '../AdminForm'

/** The regency's own five days, or the national three and five. */
export function PresetForm({ action, preset }: Readonly<{ action: AdminAction; preset: PresetSp4n }>) {
  const t = useTranslations('sp4n.preset')
  return (
    <AdminForm action={action} submit={t('simpan')}>
      {(bag) => (
        <RadioGroup
          {...bag.field('preset', preset)}
          label={t('label')}
          required
          options={PRESET_SP4N.map((value) => ({ value, label: t(value), hint: t(`${value}_ISI`) }))}
        />
      )}
    </AdminForm>
  )
}
