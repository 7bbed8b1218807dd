import type { ReactNode } from 'react'
import { classNames } from './class-names'

type NoticeProps = Readonly<{
  tone?: keyof typeof NADA
  title?: ReactNode
  heading?: 'h2' | 'h3'
  /** `status` when the notice answers what the reader just did. */
  role?: 'status' | 'alert'
  id?: string
  className?: string
  children: ReactNode
}>

const NADA = {
  info: undefined,
  warn: 'border-amber bg-amber-soft',
  ok: 'border-primary bg-primary-soft',
  danger: 'border-danger bg-danger-soft',
} as const

export function Notice({ tone = 'info', title, heading: Heading = 'h2', role, id, className, children }: NoticeProps) {
  return (
    <div className={classNames('notice', NADA[tone], className)} role={role} id={id}>
      {title && <Heading>{title}</Heading>}
      {children}
    </div>
  )
}
