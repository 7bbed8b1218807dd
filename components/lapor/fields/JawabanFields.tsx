'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { AppLink } from '@/components/ui/AppLink'
import { Checkbox, ChoiceFieldset, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { KIRIM_JAWABAN } from '@/lib/domain/layanan'

type BagProps = Readonly<{ bag: FormBag }>

/** How the answer reaches the reporter, and the optional address for notices that say nothing. */
export function JawabanFields({ bag }: BagProps) {
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan.kirimJawaban')
  return (
    <>
      <RadioGroup
        {...bag.field('kirimJawaban')}
        label={t('kirimJawaban.label')}
        required
        options={KIRIM_JAWABAN.map((value) => ({
          value,
          label: pilihan(value),
          hint: value === 'SUREL' ? t('kirimJawaban.surel') : undefined,
        }))}
      />
      <TextInput
        {...bag.field('emailKabar')}
        type="email"
        label={t('emailKabar.label')}
        hint={t('emailKabar.petunjuk')}
        optional
        autoComplete="off"
        width="large"
      />
    </>
  )
}

/** M6: good faith, and the privacy notice for a first report. */
export function PernyataanFields({ bag, withPrivacy = true }: BagProps & Readonly<{ withPrivacy?: boolean }>) {
  const t = useTranslations('formWbs')
  const privacy = t.rich('persetujuan', { tautan: (chunks) => <AppLink href="/privasi">{chunks}</AppLink> })
  return (
    <ChoiceFieldset id="pernyataan" label={t('pernyataanJudul')} error={bag.error('pernyataan') ?? bag.error('persetujuan')}>
      <div className="choices">
        <Checkbox name="pernyataan" label={t('pernyataan')} required defaultChecked={bag.value('pernyataan') !== ''} />
        {withPrivacy && <Checkbox name="persetujuan" label={privacy} required defaultChecked={bag.value('persetujuan') !== ''} />}
      </div>
    </ChoiceFieldset>
  )
}
