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

const LANGKAH = "flex items-center gap-2 before:w-7 before:content-['']"
const INI = 'font-bold text-ink before:h-[0.6rem] before:bg-amber before:outline-1'
/** On a phone bars for all screens of a form, words for the one that is shown. */
const LAIN = 'text-soft max-md:gap-0 max-md:text-[0px]'
const LEWAT = 'before:h-[0.6rem] before:bg-primary forced-colors:before:bg-[CanvasText] forced-colors:before:forced-color-adjust-none'
const NANTI = 'before:h-[0.3rem] before:bg-line'

/** Where the reader is in a form of several pages. */
export function Steps({ items, current }: Readonly<{ items: readonly string[]; current: number }>) {
  const t = useTranslations('ui')
  return (
    <ol className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-base max-md:gap-x-2" aria-label={t('langkahPengisian')}>
      {items.map((item, index) => (
        <li
          key={item}
          className={classNames(LANGKAH, index === current ? INI : LAIN, index < current ? LEWAT : index > current && NANTI)}
          aria-current={index === current ? 'step' : undefined}
        >
          {index + 1}. {item}
        </li>
      ))}
    </ol>
  )
}
