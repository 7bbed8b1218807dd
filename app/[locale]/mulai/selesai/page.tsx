import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KodeCadangan } from '@/components/awal/KodeCadangan'
import { Main } from '@/components/shell/Main'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { LinkButton } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { isAdminMenunggu } from '@/lib/services/awal/read-undangan'
import { getKode, PEMILIK_AWAL } from '@/lib/web/faktor-cookie'
import { listKantor } from '@/lib/services/situs/list-kantor'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.selesai'))('judul'), robots: { index: false } }
}

export default async function MulaiSelesaiPage() {
  const t = await getTranslations('awal.selesai')
  const kode = await getKode(PEMILIK_AWAL)
  // For who has just been made; anybody else who comes by reads nothing about himself here.
  const menunggu = kode.length > 0 && (await isAdminMenunggu())
  return (
    <PublicFrame kantor={await listKantor()}>
      <Main>
        <h1>{t('judul')}</h1>
        <p className="lead mt-4 text">{t(kode.length > 0 ? 'pembuka' : 'kosong')}</p>
        {menunggu && (
          <Notice tone="warn" title={t('menungguJudul')} className="mt-4">
            <p>{t('menunggu')}</p>
          </Notice>
        )}
        {kode.length > 0 && <KodeCadangan kode={kode} />}
        <p className="row actions">
          <LinkButton href="/masuk">{t('masuk')}</LinkButton>
        </p>
      </Main>
    </PublicFrame>
  )
}
