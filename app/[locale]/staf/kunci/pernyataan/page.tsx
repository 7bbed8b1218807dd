import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { MenggantiKunci } from '@/components/staf/kunci/MenggantiKunci'
import { PernyataanForm } from '@/components/staf/kunci/PernyataanForm'
import { LinkButton } from '@/components/ui/Button'
import { Crumbs } from '@/components/ui/Crumbs'
import { DateText } from '@/components/ui/DateText'
import { Notice } from '@/components/ui/Notice'
import { PERNYATAAN, PERNYATAAN_VERSI } from '@/lib/domain/kunci/pernyataan'
import type { Layanan } from '@/lib/domain/layanan'
import { requireCeremony, type CeremonyQuery } from '@/lib/web/ceremony-page'
import { sidikPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { requirePetugas } from '@/lib/web/session'
import { signPernyataanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci.pernyataan'))('judul') }
}

type SignedProps = Readonly<{ nama: string; layanan: Layanan; signed: ReactNode }>

async function Tertandatangan({ nama, layanan, signed }: SignedProps) {
  const t = await getTranslations('kunci.pernyataan')
  return (
    <>
      <p className="mt-4">
        <strong>{nama}</strong>
        <br />
        {t.rich('ttd', { at: () => signed })}
      </p>
      <Notice tone="ok" className="print:hidden">
        <p>{t.rich('sudah', { at: () => signed })}</p>
        <p>
          <LinkButton href={`/staf/kunci/buat?layanan=${layanan}`}>{t('lanjut')}</LinkButton>
        </p>
      </Notice>
    </>
  )
}

export default async function PernyataanPage({ searchParams }: CeremonyQuery) {
  const petugas = await requirePetugas()
  const { layanan, saya, kunci: semua } = await requireCeremony(petugas, searchParams, (data) => data.saya.pemegang)
  const t = await getTranslations('kunci.pernyataan')
  const kunci = await getTranslations('kunci')
  const punya = semua.some((one) => one.status === 'AKTIF' && one.jenis === 'PEMEGANG' && one.milikSaya)
  const form = <PernyataanForm action={signPernyataanAction} layanan={layanan} sidikTeks={sidikPernyataan()} />
  const signed = saya.pernyataanAt && <DateText value={saya.pernyataanAt} time />
  return (
    <ClientMessages namespaces={['kunci', 'isian']}>
      <Crumbs items={[{ href: '/staf/kunci', label: kunci('judul') }, { label: t('judul') }]} />
      <h1>{t('judul')}</h1>
      <p className="text mt-4">{t('saya', { nama: petugas.nama, jabatan: petugas.jabatan, layanan })}</p>
      <ol className="text mt-4" lang="id">
        {PERNYATAAN.map((kalimat) => (
          <li key={kalimat}>{kalimat}</li>
        ))}
      </ol>
      <p className="meta mt-4">{t('versi', { versi: PERNYATAAN_VERSI })}</p>
      {signed ? (
        <Tertandatangan nama={petugas.nama} layanan={layanan} signed={signed} />
      ) : punya ? (
        <MenggantiKunci>{form}</MenggantiKunci>
      ) : (
        form
      )}
    </ClientMessages>
  )
}
