'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choices'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { ALASAN_KEBERATAN } from '@/lib/domain/layanan'
import { WakilForm, type WakilProps } from './WakilForm'

/** Why the answer does not settle it, as the reporter says it. */
export function KeberatanWakilForm(props: WakilProps) {
  const t = useTranslations('wakil')
  const pilihan = useTranslations('pilihan.alasanKeberatan')
  return (
    <WakilForm {...props} submit={t('ajukanKeberatan')}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('alasanKeberatan')}
            label={t('alasanKeberatan')}
            required
            options={ALASAN_KEBERATAN.map((value) => ({ value, label: pilihan(value) }))}
          />
          <TextArea {...bag.field('penjelasan')} label={t('penjelasan')} required rows={6} maxLength={5000} countLimit={5000} />
          <TextInput {...bag.field('terlapor')} label={t('terlapor')} hint={t('terlaporPetunjuk')} optional maxLength={300} />
        </>
      )}
    </WakilForm>
  )
}
