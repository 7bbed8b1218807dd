import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { classNames } from './class-names'

type BarSize = 'short' | 'medium' | 'long'

const BAR = classNames(
  'inline-block h-[0.8em] max-w-full bg-bar align-[-0.06em] print:[print-color-adjust:exact]',
  'forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none',
)
const BARS: Readonly<Record<BarSize, string>> = { short: 'w-18', medium: 'w-36', long: 'w-52' }

/** A sealed value. The width is one of three, never the true length. */
export function Bar({ size = 'medium' }: Readonly<{ size?: BarSize }>) {
  const t = useTranslations('ui')
  return (
    <>
      <span className={classNames(BAR, BARS[size])} aria-hidden="true" />
      <span className="sr">{t('tersegel')}</span>
    </>
  )
}

const SEGEL = classNames(
  'flex items-center gap-2 text-base font-semibold',
  "before:h-[0.65rem] before:w-[1.4rem] before:flex-none before:border-2 before:content-['']",
)

type SealNoteProps = Readonly<{ open?: boolean; children?: ReactNode }>

/** Says who will read the fields beside it: only the custodian, or (open) every handler. */
export function SealNote({ open, children }: SealNoteProps) {
  const t = useTranslations('ui')
  return (
    <span className={classNames(SEGEL, open ? 'before:bg-transparent' : 'before:bg-current')}>
      {children ?? t(open ? 'dilihatPetugas' : 'tersegelCatatan')}
    </span>
  )
}

type SealedProps = Readonly<{ legend?: ReactNode; children: ReactNode }>

/** Every identity field in the product stands inside one of these. */
export function Sealed({ legend, children }: SealedProps) {
  return (
    <fieldset className="sealed rounded border border-l-8 border-edge border-l-current px-4 py-6 md:p-8 [&>*+*]:mt-6 [&>legend+*]:clear-both">
      <legend className="float-left mb-2 w-full">
        <SealNote>{legend}</SealNote>
      </legend>
      {children}
    </fieldset>
  )
}
