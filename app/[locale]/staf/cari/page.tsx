import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AntreanTable } from '@/components/staf/antrean/AntreanTable'
import { kasusPath } from '@/components/staf/langkah/target'
import { Empty } from '@/components/ui/Empty'
import { bacaCari, CARI_MINIMUM, CARI_TAMPIL } from '@/lib/domain/cari'
import { localePath } from '@/lib/i18n/navigation'
import { cariKasus } from '@/lib/services/staf/cari'
import { requirePetugas } from '@/lib/web/session'

type CariPageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.cari'))('judul') }
}

export default async function CariPage({ searchParams }: CariPageProps) {
  const petugas = await requirePetugas()
  const kata = bacaCari((await searchParams).q)
  const { tepat, baris, lebih } = await cariKasus(petugas, kata)
  if (tepat !== null) redirect(localePath(await getLocale(), kasusPath(tepat)))
  const t = await getTranslations('kasus.cari')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="mt-2">{kata.length < CARI_MINIMUM ? t('pendek', { n: CARI_MINIMUM }) : t('hasil', { n: baris.length, kata })}</p>
      {lebih && <p className="meta mt-2">{t('lebih', { n: CARI_TAMPIL })}</p>}
      <div className="mt-4">
        {baris.length > 0 ? (
          <AntreanTable baris={baris} />
        ) : (
          <Empty title={t('kosong')} heading="h2">
            {t('kosongIsi')}
          </Empty>
        )}
      </div>
      <p className="meta mt-4">{t('kaki')}</p>
    </>
  )
}
