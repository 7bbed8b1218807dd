import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BuatPemulihan } from '@/components/staf/kunci/BuatPemulihan'
import { Crumbs } from '@/components/ui/Crumbs'
import { PEMEGANG_BAGIAN } from '@/lib/domain/kunci/masa-tunggu'
import { getBahanSaya } from '@/lib/services/kunci/get-bahan-saya'
import { requireCeremony, type CeremonyQuery } from '@/lib/web/ceremony-page'
import { requirePetugas } from '@/lib/web/session'
import { proposePemulihanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci.pemulihan'))('judul') }
}

export default async function BuatPemulihanPage({ searchParams }: CeremonyQuery) {
  const petugas = await requirePetugas()
  const { layanan } = await requireCeremony(petugas, searchParams, () => petugas.bagian !== undefined && petugas.bagian.length > 0)
  const { berkumpul } = await getBahanSaya(petugas, layanan)
  const ready = berkumpul.length === PEMEGANG_BAGIAN && berkumpul.every((row) => row.penerima) && berkumpul.some((row) => row.saya)
  const t = await getTranslations('kunci')
  return (
    <ClientMessages namespaces={['kunci']}>
      <Crumbs items={[{ href: '/staf/kunci', label: t('judul') }, { label: t('pemulihan.judul') }]} />
      <h1>{t('pemulihan.judul')}</h1>
      <p className="text mt-4 print:hidden">{t('pemulihan.isi')}</p>
      <div className="mt-4">
        {ready ? (
          <BuatPemulihan propose={proposePemulihanAction} layanan={layanan} berkumpul={berkumpul} />
        ) : (
          <p className="text">{t('pemulihan.belumLengkap')}</p>
        )}
      </div>
    </ClientMessages>
  )
}
