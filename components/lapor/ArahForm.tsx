import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/lib/i18n/navigation'
import { daftarWilayah, PERIHAL, RAHASIA, WILAYAH_LAIN } from '@/lib/domain/lapor/suggest-layanan'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { AppLink } from '../ui/AppLink'
import { Button } from '../ui/Button'
import { RadioGroup, type ChoiceOption } from '../ui/Choices'
import { KeyValue } from '../ui/KeyValue'
import { alamatTanya, TANYA, type ArahState, type Tanya } from './arah-form-state'

type Kantor = Readonly<{ kantor: readonly KantorSitus[] }>

/** What each question offers. */
function usePilihan({ kantor }: Kantor): Readonly<Record<Tanya, readonly ChoiceOption[]>> {
  const t = useTranslations('lapor')
  const wilayah = daftarWilayah(kantor).map(({ kunci, kantor: [satu] }) => ({
    value: kunci,
    label: satu?.wilayah ?? kunci,
    hint: t('wilayah.contoh', { pemda: satu?.pemda ?? '' }),
  }))
  return {
    wilayah: [...wilayah, { value: WILAYAH_LAIN, label: t('wilayah.lain') }],
    perihal: PERIHAL.map((value) => ({
      value,
      label: t(`perihal.${value}`),
      hint: value === 'tidak-tahu' ? undefined : t(`perihal.${value}Contoh`),
    })),
    rahasia: RAHASIA.map((value) => ({ value, label: t(`rahasia.${value}`) })),
  }
}

type ArahFormProps = Kantor & Pick<ArahState, 'answers' | 'kosong'> & Readonly<{ kini: Tanya }>

/** One question a screen as a GET form: each has an address, Back is the question before, and nothing needs JavaScript. */
export function ArahForm({ kantor, answers, kini, kosong }: ArahFormProps) {
  const t = useTranslations('lapor')
  const locale = useLocale()
  const options = usePilihan({ kantor })[kini]
  const before = TANYA.slice(0, TANYA.indexOf(kini))
  const last = before.at(-1)
  const error = kosong ? t(`${kini}.kosong`) : undefined
  return (
    <form className="form mt-8" action={localePath(locale, '/lapor')} method="get" noValidate>
      {before.map((name) => answers[name] && <input key={name} type="hidden" name={name} value={answers[name]} />)}
      <RadioGroup layout="boxed" largeLegend required {...{ name: kini, options, error }} label={t(`${kini}.tanya`)} />
      <p className="actions row">
        <Button type="submit" name="kirim" value={kini}>
          {t('lanjut')}
        </Button>
        {last && <AppLink href={alamatTanya(last, answers)}>{t('sebelumnya')}</AppLink>}
      </p>
    </form>
  )
}

/** What was answered, each with the way back to its question. */
export function ArahJawaban({ kantor, answers }: Kantor & Pick<ArahState, 'answers'>) {
  const t = useTranslations('lapor')
  const pilihan = usePilihan({ kantor })
  const items = TANYA.flatMap((name) => {
    const chosen = pilihan[name].find(({ value }) => value === answers[name])
    if (!chosen) return []
    const ubah = (
      <AppLink href={alamatTanya(name, answers)}>
        {t('ubahSatu')} <span className="sr">{t(`${name}.tanya`)}</span>
      </AppLink>
    )
    return [
      {
        key: name,
        label: t(`${name}.tanya`),
        value: (
          <>
            {chosen.label} {ubah}
          </>
        ),
      },
    ]
  })
  return <KeyValue items={items} />
}
