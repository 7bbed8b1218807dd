import '../globals.css'
import type { ReactNode } from 'react'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Document } from '@/components/shell/Document'
import { routing } from '@/lib/i18n/routing'
import { jakarta } from '../fonts/jakarta'

type LocaleLayoutProps = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('kerangka')
  return {
    title: { default: t('situs'), template: `%s | ${t('situs')}` },
    description: t('deskripsi'),
    icons: { icon: { url: '/mark.svg', type: 'image/svg+xml' } },
    manifest: '/manifest.webmanifest',
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export default async function LocaleLayout({ children, params }: LocaleLayoutProps) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  return (
    <Document locale={locale} className={jakarta.variable}>
      {children}
    </Document>
  )
}
