import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BuatKunci } from '@/components/staf/kunci/BuatKunci'
import { MenggantiKunci } from '@/components/staf/kunci/MenggantiKunci'
import { LinkButton } from '@/components/ui/Button'
import { Crumbs } from '@/components/ui/Crumbs'
import { ingatanOf } from '@/lib/services/kunci/kunci-berlaku'
import { requireCeremony, type CeremonyQuery } from '@/lib/web/ceremony-page'
import { requirePetugas } from '@/lib/web/session'
import { proposeKunciAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci.buat'))('judul') }
}

export default async function BuatKunciPage({ searchParams }: CeremonyQuery) {
  const petugas = await requirePetugas()
  const { layanan, saya, kunci } = await requireCeremony(petugas, searchParams, (data) => data.saya.pemegang)
  const t = await getTranslations('kunci')
  const punya = kunci.some((one) => one.status === 'AKTIF' && one.jenis === 'PEMEGANG' && one.milikSaya)
  const buat = <BuatKunci propose={proposeKunciAction} layanan={layanan} nama={petugas.nama} ingatan={ingatanOf(petugas, layanan)} />
  return (
    <ClientMessages namespaces={['kunci']}>
      <Crumbs items={[{ href: '/staf/kunci', label: t('judul') }, { label: t('buat.judul') }]} />
      <h1>{t('buat.judul')}</h1>
      <div className="mt-4">
        {saya.pernyataanAt ? (
          punya ? (
            <MenggantiKunci>{buat}</MenggantiKunci>
          ) : (
            buat
          )
        ) : (
          <>
            <p className="text">{t('buat.belumTanda')}</p>
            <p className="mt-4">
              <LinkButton href={`/staf/kunci/pernyataan?layanan=${layanan}`}>{t('langkah.pernyataan')}</LinkButton>
            </p>
          </>
        )}
      </div>
    </ClientMessages>
  )
}
