import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

/** One component by the name it has in code, what it is for, and how it looks. */
export function Contoh({ nama, kata, children }: Readonly<{ nama: string; kata: string; children: ReactNode }>) {
  const t = useTranslations('gaya.guna')
  return (
    <div className="border-t border-line py-4">
      <h3>
        <code className="whitespace-normal">{nama}</code>
      </h3>
      <p className="meta mb-6">{t(kata as never)}</p>
      <div className="flow">{children}</div>
    </div>
  )
}

export function Bagian({ judul, children }: Readonly<{ judul: string; children: ReactNode }>) {
  return (
    <section className="mt-12">
      <h2>{judul}</h2>
      {children}
    </section>
  )
}
