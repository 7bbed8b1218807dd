import type { ReactNode } from 'react'
import { classNames } from './class-names'

type NoticeProps = Readonly<{
  tone?: 'info' | 'warn' | 'ok' | 'danger'
  title?: ReactNode
  heading?: 'h2' | 'h3'
  /** `status` when the notice answers what the reader just did. */
  role?: 'status' | 'alert'
  id?: string
  className?: string
  children: ReactNode
}>

export function Notice({ tone = 'info', title, heading: Heading = 'h2', role, id, className, children }: NoticeProps) {
  return (
    <div className={classNames('notice', tone !== 'info' && `notice-${tone}`, className)} role={role} id={id}>
      {title && <Heading>{title}</Heading>}
      {children}
    </div>
  )
}
