import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/lib/i18n/navigation'
import { daftarWilayah, PERIHAL, RAHASIA, WILAYAH_LAIN } from '@/lib/domain/lapor/suggest-layanan'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { Button } from '../ui/Button'
import { RadioGroup, type ChoiceOption } from '../ui/Choices'
import type { ArahState } from './arah-form-state'

type ArahFormProps = Pick<ArahState, 'answers' | 'missing'>
type QuestionProps = ArahFormProps & Readonly<{ name: keyof ArahState['answers']; options: readonly ChoiceOption[] }>

function Question({ name, options, answers, missing }: QuestionProps) {
  const t = useTranslations('lapor')
  const error = missing.includes(name) ? t(`${name}.kosong`) : undefined
  const group = { layout: 'boxed', largeLegend: true, required: true } as const
  return <RadioGroup {...group} {...{ name, options, error }} label={t(`${name}.tanya`)} defaultValue={answers[name]} />
}

/** Three questions as a GET form: the answer has an address and works without JavaScript. */
export function ArahForm({ kantor, ...props }: ArahFormProps & Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('lapor')
  const locale = useLocale()
  const wilayah = daftarWilayah(kantor).map(({ kunci, kantor: [satu] }) => ({
    value: kunci,
    label: satu?.wilayah ?? kunci,
    hint: t('wilayah.contoh', { pemda: satu?.pemda ?? '' }),
  }))
  const perihal = PERIHAL.map((value) => ({
    value,
    label: t(`perihal.${value}`),
    hint: value === 'tidak-tahu' ? undefined : t(`perihal.${value}Contoh`),
  }))
  const rahasia = RAHASIA.map((value) => ({ value, label: t(`rahasia.${value}`) }))
  return (
    <form className="form mt-l" action={localePath(locale, '/lapor')} method="get" noValidate>
      <Question {...props} name="wilayah" options={[...wilayah, { value: WILAYAH_LAIN, label: t('wilayah.lain') }]} />
      <Question {...props} name="perihal" options={perihal} />
      <Question {...props} name="rahasia" options={rahasia} />
      <p className="actions row">
        <Button type="submit" name="kirim" value="1">
          {t('tunjukkan')}
        </Button>
      </p>
    </form>
  )
}
