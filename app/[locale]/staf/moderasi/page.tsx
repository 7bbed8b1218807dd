import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/Empty'
import { ModerasiTable } from '@/components/staf/ModerasiTable'
import { listModerasi } from '@/lib/services/publikasi/list-moderasi'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.moderasi'))('judul') }
}

export default async function ModerasiPage() {
  const petugas = await requirePetugas()
  const baris = await readForPage(() => listModerasi(petugas))
  const t = await getTranslations('kasus.moderasi')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="mt-2">{t('pembuka')}</p>
      {baris.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <ModerasiTable baris={baris} />
      )}
    </>
  )
}
