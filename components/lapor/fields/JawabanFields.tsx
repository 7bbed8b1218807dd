'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { AppLink } from '@/components/ui/AppLink'
import { Checkbox, ChoiceFieldset, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { KIRIM_JAWABAN } from '@/lib/domain/layanan'

type BagProps = Readonly<{ bag: FormBag }>

/**
 * How the answer reaches the reporter. `surel`: with the optional address for notices that say nothing, on a form that asks for
 * no identity; where one is asked, its e-mail box has a tick for them.
 */
export function JawabanFields({ bag, surel }: BagProps & Readonly<{ surel: boolean }>) {
  const t = useTranslations('formLaporan')
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
          hint: value === 'SUREL' ? t('kirimJawaban.petunjukPilihan.SUREL') : undefined,
        }))}
      />
      {surel && (
        <TextInput
          {...bag.field('emailKabar')}
          type="email"
          label={t('emailKabar.label')}
          hint={t('emailKabar.petunjuk')}
          optional
          autoComplete="off"
          width="large"
        />
      )}
    </>
  )
}

type Pernyataan = 'pernyataan' | 'persetujuan'

/** M6: what a reporter ticks before he sends, good faith and the privacy notice; a further report asks for the first alone. */
export function PernyataanFields({ bag, names }: BagProps & Readonly<{ names: readonly [Pernyataan, ...Pernyataan[]] }>) {
  const t = useTranslations('formLaporan')
  const label = {
    pernyataan: t('pernyataan.label'),
    persetujuan: t.rich('persetujuan.label', { tautan: (chunks) => <AppLink href="/privasi">{chunks}</AppLink> }),
  }
  const error = names.map((name) => bag.error(name)).find(Boolean)
  return (
    <ChoiceFieldset id={names[0]} label={t('pernyataan.judul')} error={error}>
      <div className="choices">
        {names.map((name) => (
          <Checkbox key={name} name={name} label={label[name]} required defaultChecked={bag.value(name) !== ''} />
        ))}
      </div>
    </ChoiceFieldset>
  )
}
