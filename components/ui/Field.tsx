import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { classNames } from './class-names'

export type FieldTexts = Readonly<{ label: ReactNode; hint?: ReactNode; error?: string; optional?: boolean }>
export type FieldAria = Readonly<{ 'aria-describedby'?: string; 'aria-invalid'?: true }>

/** Ids that hint, error and count carry; the input names them so that they are read out with it. */
export function fieldAria(id: string, texts: FieldTexts, hasCount = false): FieldAria {
  const ids = [texts.hint && `${id}-petunjuk`, texts.error && `${id}-salah`, hasCount && `${id}-hitung`]
  return {
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': texts.error ? true : undefined,
  }
}

export function FieldError({ id, children }: Readonly<{ id: string; children: ReactNode }>) {
  const t = useTranslations('ui')
  return (
    <p className="err" id={`${id}-salah`}>
      <span>
        <span className="sr">{t('kesalahan')}</span>
        {children}
      </span>
    </p>
  )
}

export function FieldHint({ id, children }: Readonly<{ id: string; children: ReactNode }>) {
  return (
    <p className="hint" id={`${id}-petunjuk`}>
      {children}
    </p>
  )
}

export function Optional() {
  const t = useTranslations('ui')
  return <span className="font-normal text-soft">{t('tidakWajib')}</span>
}

type FieldProps = FieldTexts & Readonly<{ id: string; className?: string; children: ReactNode }>

/** Label, hint, error, control: the order in which a form is read and heard. */
export function Field({ id, label, hint, error, optional, className, children }: FieldProps) {
  return (
    <div className={classNames('field', error && 'field-err', className)}>
      <label htmlFor={id}>
        {label} {optional && <Optional />}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  )
}
