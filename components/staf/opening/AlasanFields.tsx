'use client'

import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import type { ActionState } from '@/lib/domain/action-state'
import { ALASAN_PEMBUKAAN } from '@/lib/domain/identitas/alasan'

type Alasan = (typeof ALASAN_PEMBUKAAN)[number]

/** Why something sealed is opened; the reporter reads the reason and its basis. */
export function AlasanFields({ state, hints = {} }: Readonly<{ state: ActionState; hints?: Readonly<Partial<Record<Alasan, string>>> }>) {
  const t = useTranslations('formLangkah.buka')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  const bag = useFormBag(state)
  return (
    <fieldset className="form">
      <RadioGroup
        name="alasan"
        label={t('alasan')}
        required
        error={bag.error('alasan')}
        options={ALASAN_PEMBUKAAN.map((value) => ({ value, label: pilihan(value), hint: hints[value] }))}
      />
      <TextInput name="dasar" label={t('dasar')} hint={t('dasarPetunjuk')} required maxLength={200} error={bag.error('dasar')} />
      <TextArea name="uraian" label={t('uraian')} hint={t('uraianPetunjuk')} required maxLength={1000} error={bag.error('uraian')} />
    </fieldset>
  )
}
