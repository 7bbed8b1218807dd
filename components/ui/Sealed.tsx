import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { classNames } from './class-names'

type BarSize = 'short' | 'medium' | 'long'

const BARS: Readonly<Record<BarSize, string>> = { short: 'bar bar-s', medium: 'bar', long: 'bar bar-l' }

/** A sealed value. The width is one of three, never the true length. */
export function Bar({ size = 'medium' }: Readonly<{ size?: BarSize }>) {
  const t = useTranslations('ui')
  return (
    <>
      <span className={BARS[size]} aria-hidden="true" />
      <span className="sr">{t('tersegel')}</span>
    </>
  )
}

type SealNoteProps = Readonly<{ open?: boolean; children?: ReactNode }>

/** Says who will read the fields beside it: only the custodian, or (open) every handler. */
export function SealNote({ open, children }: SealNoteProps) {
  const t = useTranslations('ui')
  return <span className={classNames('seal-note', open && 'open')}>{children ?? t(open ? 'dilihatPetugas' : 'tersegelCatatan')}</span>
}

type SealedProps = Readonly<{ legend?: ReactNode; children: ReactNode }>

/** Every identity field in the product stands inside one of these. */
export function Sealed({ legend, children }: SealedProps) {
  return (
    <fieldset className="sealed">
      <legend>
        <SealNote>{legend}</SealNote>
      </legend>
      {children}
    </fieldset>
  )
}
