'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'

type SummaryError = Readonly<{ id: string; text: string }>

type ErrorSummaryProps = Readonly<{ errors: readonly SummaryError[]; title?: string }>

/** Stands above the h1 and takes the focus, also again when a second attempt fails. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const t = useTranslations('ui')
  const box = useRef<HTMLDivElement>(null)
  const prefix = t('kesalahan')
  useEffect(() => {
    if (errors.length === 0) return
    box.current?.focus()
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title
  }, [errors, prefix])
  if (errors.length === 0) return null
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? t('adaMasalah')}</h2>
      <ul className="menu">
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
