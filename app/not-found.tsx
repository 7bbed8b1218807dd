import './globals.css'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Document } from '@/components/shell/Document'
import { NotFoundContent } from '@/components/shell/NotFoundContent'
import { jakarta } from './fonts/jakarta'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return {
    title: `${t('galat.tidakAda.judul')} | ${t('kerangka.situs')}`,
    icons: { icon: { url: '/mark.svg', type: 'image/svg+xml' } },
  }
}

/** Addresses that match no page; a whole document because the layout above has none. Rendered on the server, unlike notFound(). */
export default async function RootNotFound() {
  return (
    <Document locale={await getLocale()} className={jakarta.variable}>
      <NotFoundContent />
    </Document>
  )
}
