import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { Document } from '@/components/shell/Document'
import { NotFoundContent } from '@/components/shell/NotFoundContent'
import { stripLocale } from '@/lib/i18n/navigation'
import { jakarta } from './fonts/jakarta'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return {
    title: `${t('galat.tidakAda.judul')} | ${t('kerangka.situs')}`,
    icons: { icon: { url: '/mark.svg', type: 'image/svg+xml' } },
  }
}

/** Which part of the site somebody missed; under /cek a code that belongs to no letter leads here. */
function bagianOf(alamat: string) {
  const [, bagian] = stripLocale(alamat).split('/')
  return bagian === 'cek' || bagian === 'staf' ? bagian : 'umum'
}

/** Addresses that match no page; a whole document because the layout above has none. Rendered on the server, unlike notFound(). */
export default async function GlobalNotFound() {
  return (
    <Document locale={await getLocale()} className={jakarta.variable}>
      <NotFoundContent bagian={bagianOf((await headers()).get('x-alamat') ?? '')} />
    </Document>
  )
}
