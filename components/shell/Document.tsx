import type { ReactNode } from 'react'
import { ClientMessages } from './ClientMessages'

type DocumentProps = Readonly<{ locale: string; className?: string; children: ReactNode }>

export function Document({ locale, className, children }: DocumentProps) {
  return (
    <html lang={locale} className={className}>
      <body>
        <ClientMessages>{children}</ClientMessages>
      </body>
    </html>
  )
}
