'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslations } from 'next-intl'

type SummaryError = Readonly<{ id: string; text: string }>

type ErrorSummaryProps = Readonly<{ errors: readonly SummaryError[]; title?: string }>

const nothing = () => () => undefined

/** Ids of the fields as they stand on the page. */
function orderOf(errors: readonly SummaryError[]): string {
  const fields = errors.flatMap(({ id }) => document.getElementById(id) ?? [])
  const above = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1)
  return fields
    .sort(above)
    .map(({ id }) => id)
    .join(' ')
}

/** In page order; what belongs to no field comes first. */
function useReadingOrder(errors: readonly SummaryError[]): readonly SummaryError[] {
  const order = useSyncExternalStore(
    nothing,
    () => orderOf(errors),
    () => '',
  )
  if (order === '') return errors
  const at = order.split(' ')
  return [...errors].sort((one, other) => at.indexOf(one.id) - at.indexOf(other.id))
}

/** Stands above the h1 and takes the focus, also again when a second attempt fails. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const t = useTranslations('ui')
  const box = useRef<HTMLDivElement>(null)
  const prefix = t('kesalahan')
  const ordered = useReadingOrder(errors)
  useEffect(() => {
    if (errors.length === 0) return
    box.current?.focus()
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title
  }, [errors, prefix])
  if (errors.length === 0) return null
  return (
    <div className="errors mb-8 rounded border-2 border-l-8 border-danger px-6 py-4 staff:clear-right" role="alert" tabIndex={-1} ref={box}>
      <h2 className="mark-wrong mb-2 flex items-baseline gap-2 text-lg text-danger">{title ?? t('adaMasalah')}</h2>
      <ul className="menu">
        {ordered.map(({ id, text }) => (
          <li key={id}>
            <a className="inline-block py-[0.3rem] font-semibold text-danger" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
