import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { AmanSection } from '@/components/tata-cara/AmanSection'
import { HukumSection } from '@/components/tata-cara/HukumSection'
import { LangkahSection } from '@/components/tata-cara/LangkahSection'
import { RujukanSection } from '@/components/tata-cara/RujukanSection'
import { SyaratSection } from '@/components/tata-cara/SyaratSection'
import { TanyaSection } from '@/components/tata-cara/TanyaSection'
import { LinkButton } from '@/components/ui/Button'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'

const PARTS = ['syarat', 'langkah', 'aman', 'lindung', 'rujukan', 'hukum', 'tanya'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tataCara')
  return { title: t('judul') }
}

function Contents() {
  const t = useTranslations('tataCara')
  return (
    <nav className="side-note flow" aria-labelledby="isi-halaman">
      <h2 id="isi-halaman">{t('isiHalaman')}</h2>
      <ul className="links">
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{t(`${part}.judul`)}</a>
          </li>
        ))}
      </ul>
      <p className="row actions">
        <LinkButton href="/lapor">{t('mulai')}</LinkButton>
      </p>
    </nav>
  )
}

export default async function TataCaraPage() {
  const [t, kantor] = await Promise.all([getTranslations('tataCara'), listKantor()])
  return (
    <Main>
      <h1>{t('judul')}</h1>
      <p className="lead text mt-4">{t('pembuka')}</p>
      <div className="cols cols-form mt-8">
        <div className="flow">
          <SyaratSection pemda={kantorDari(kantor, 'WBS')?.pemda ?? t('pemda')} />
          <LangkahSection />
          <AmanSection />
          <RujukanSection />
          <HukumSection />
          <TanyaSection />
        </div>
        <Contents />
      </div>
    </Main>
  )
}
