'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { ALASAN_TANPA_BUKTI } from '@/lib/domain/lapor/pilihan'

/** The honest way out for who has no evidence. */
export function TanpaBuktiFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formLaporan')
  const pilihan = useTranslations('pilihan.alasanTanpaBukti')
  return (
    <div className="choices">
      <Checkbox name="tanpaBukti" label={t('tanpaBukti.label')} defaultChecked={bag.value('tanpaBukti') !== ''} />
      <div className="reveal flow">
        <RadioGroup
          {...bag.field('alasanTanpaBukti')}
          label={t('tanpaBukti.alasan')}
          options={ALASAN_TANPA_BUKTI.map((value) => ({ value, label: pilihan(value) }))}
        />
        <TextInput {...bag.field('keteranganTanpaBukti')} label={t('tanpaBukti.keterangan')} optional maxLength={500} />
      </div>
    </div>
  )
}
