import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/lib/i18n/navigation'
import { PERIHAL, PIHAK, RAHASIA } from '@/lib/domain/lapor/suggest-layanan'
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
export function ArahForm(props: ArahFormProps) {
  const t = useTranslations('lapor')
  const locale = useLocale()
  const perihal = PERIHAL.map((value) => ({
    value,
    label: t(`perihal.${value}`),
    hint: value === 'tidak-tahu' ? undefined : t(`perihal.${value}Contoh`),
  }))
  const pihak = PIHAK.map((value) => ({ value, label: t(`pihak.${value}`) }))
  const rahasia = RAHASIA.map((value) => ({ value, label: t(`rahasia.${value}`) }))
  return (
    <form className="form mt-l" action={localePath(locale, '/lapor')} method="get">
      <Question {...props} name="perihal" options={perihal} />
      <Question {...props} name="pihak" options={pihak} />
      <Question {...props} name="rahasia" options={rahasia} />
      <p className="actions row">
        <Button type="submit" name="kirim" value="1">
          {t('tunjukkan')}
        </Button>
      </p>
    </form>
  )
}
