import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Protokol } from '@/components/staf/kunci/Protokol'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Crumbs } from '@/components/ui/Crumbs'
import { getProtokol } from '@/lib/services/kunci/get-protokol'
import { requireCeremony, type CeremonyQuery } from '@/lib/web/ceremony-page'
import { requirePetugas } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci.protokol'))('judul') }
}

export default async function ProtokolPage({ searchParams }: CeremonyQuery) {
  const petugas = await requirePetugas()
  const data = await requireCeremony(petugas, searchParams, () => true)
  const protokol = await getProtokol(data.layanan)
  const t = await getTranslations('kunci')
  return (
    <ClientMessages namespaces={['kunci', 'staf']}>
      <Crumbs items={[{ href: '/staf/kunci', label: t('judul') }, { label: t('protokol.judul') }]} />
      <Protokol protokol={protokol} kunci={data.kunci.filter((one) => one.status === 'AKTIF' || one.status === 'DIUSULKAN')} />
    </ClientMessages>
  )
}
