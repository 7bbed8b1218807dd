import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BuatKunci } from '@/components/staf/kunci/BuatKunci'
import { Crumbs } from '@/components/ui/Crumbs'
import { getBahanSaya } from '@/lib/services/kunci/get-bahan-saya'
import { requireCeremony, type CeremonyQuery } from '@/lib/web/ceremony-page'
import { requirePetugas } from '@/lib/web/session'
import { saveKunciBagianAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci.bagian'))('judul') }
}

export default async function KunciBagianPage({ searchParams }: CeremonyQuery) {
  const petugas = await requirePetugas()
  const { layanan } = await requireCeremony(petugas, searchParams, () => petugas.bagian !== undefined && petugas.bagian.length > 0)
  const bahan = await getBahanSaya(petugas, layanan)
  const mine = bahan.berkumpul.find((row) => row.saya)
  const t = await getTranslations('kunci')
  return (
    <ClientMessages namespaces={['kunci']}>
      <Crumbs items={[{ href: '/staf/kunci', label: t('judul') }, { label: t('bagian.judul') }]} />
      <h1>{t('bagian.judul')}</h1>
      <div className="mt-4">
        {mine && !mine.penerima ? (
          <BuatKunci propose={saveKunciBagianAction} layanan={layanan} nama={petugas.nama} ruang="bagian" />
        ) : (
          <p className="text">{t(mine ? 'bagian.sudah' : 'bagian.bukan')}</p>
        )}
      </div>
    </ClientMessages>
  )
}
