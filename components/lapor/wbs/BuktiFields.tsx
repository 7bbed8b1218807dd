'use client'

import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import type { BerkasDiterima, BerkasDitolak } from '@/lib/domain/lapor/laporan-state'
import type { FormBag } from '@/components/form/typed-form'
import { Checkbox, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { ALASAN_TANPA_BUKTI } from '@/lib/domain/lapor/pilihan'

type BuktiProps = Readonly<{ bag: FormBag; diterima: readonly BerkasDiterima[]; ditolak: readonly BerkasDitolak[] }>

/** M5: evidence, and the honest way out for who has none. */
export function BuktiFields({ bag, diterima, ditolak }: BuktiProps) {
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan.alasanTanpaBukti')
  return (
    <>
      <FilesField bag={bag} diterima={diterima} ditolak={ditolak} />
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
    </>
  )
}
