import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BuatPemulihan } from '@/components/staf/kunci/BuatPemulihan'
import { Crumbs } from '@/components/ui/Crumbs'
import { requireCeremony, type CeremonyQuery } from '@/lib/web/ceremony-page'
import { requirePetugas } from '@/lib/web/session'
import { proposePemulihanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci.pemulihan'))('judul') }
}

export default async function BuatPemulihanPage({ searchParams }: CeremonyQuery) {
  const petugas = await requirePetugas()
  const { layanan } = await requireCeremony(petugas, searchParams, (data) => data.saya.bolehPemulihan)
  const t = await getTranslations('kunci')
  return (
    <ClientMessages namespaces={['kunci']}>
      <Crumbs items={[{ href: '/staf/kunci', label: t('judul') }, { label: t('pemulihan.judul') }]} />
      <h1>{t('pemulihan.judul')}</h1>
      <p className="text mt no-print">{t('pemulihan.isi')}</p>
      <div className="mt">
        <BuatPemulihan propose={proposePemulihanAction} layanan={layanan} />
      </div>
    </ClientMessages>
  )
}
