import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'

const WORKS = ['bisa1', 'bisa2', 'bisa3', 'bisa4'] as const
const NOT_YET = ['belum1', 'belum2'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('halaman.aksesibilitas')
  return { title: t('judul') }
}

export default function AksesibilitasPage() {
  const t = useTranslations('halaman.aksesibilitas')
  return (
    <Main>
      <div className="flow text">
        <h1>{t('judul')}</h1>
        <p className="lead">{t('pembuka')}</p>
        <h2>{t('acuanJudul')}</h2>
        <p>{t('acuan')}</p>
        <h2>{t('bisaJudul')}</h2>
        <ul>
          {WORKS.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <h2>{t('belumJudul')}</h2>
        <ul>
          {NOT_YET.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <h2>{t('hubungiJudul')}</h2>
        <p>{t.rich('hubungi', { tautan: (text) => <AppLink href="/kontak">{text}</AppLink> })}</p>
      </div>
    </Main>
  )
}
