import { useTranslations } from 'next-intl'
import { classNames } from './class-names'

type ProgressProps = Readonly<{ label: string; value: number; max?: number }>

export function Progress({ label, value, max = 100 }: ProgressProps) {
  return (
    <progress max={max} value={value} aria-label={label}>
      {value} / {max}
    </progress>
  )
}

/** Where the reader is in a form of several pages. */
export function Steps({ items, current }: Readonly<{ items: readonly string[]; current: number }>) {
  const t = useTranslations('ui')
  return (
    <ol className="steps" aria-label={t('langkahPengisian')}>
      {items.map((item, index) => (
        <li key={item} className={classNames(index < current && 'done')} aria-current={index === current ? 'step' : undefined}>
          {index + 1}. {item}
        </li>
      ))}
    </ol>
  )
}
