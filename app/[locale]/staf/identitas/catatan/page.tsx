import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LedgerTable, PelepasanTable } from '@/components/staf/identitas/LedgerTable'
import { Empty } from '@/components/ui/Empty'
import { Pages } from '@/components/ui/Pages'
import { getLedger } from '@/lib/services/identitas/list-ledger'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ledger'))('judul') }
}

type Query = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export default async function CatatanPembukaanPage({ searchParams }: Query) {
  const petugas = await requirePetugas()
  const halaman = Math.min(10_000, Math.max(1, Math.trunc(Number((await searchParams).halaman)) || 1))
  const ledger = await readForPage(() => getLedger(petugas, halaman))
  const t = await getTranslations('ledger')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka', { n: ledger.jumlah })}</p>
      <div className="mt-4">
        {ledger.jumlah === 0 ? (
          <Empty title={t('kosong')} heading="h2">
            {t('kosongIsi')}
          </Empty>
        ) : (
          <LedgerTable baris={ledger.baris} />
        )}
      </div>
      <Pages current={ledger.halaman} total={ledger.jumlahHalaman} hrefFor={(page) => `/staf/identitas/catatan?halaman=${page}`} />
      <h2 className="mt-8">{t('pelepasan')}</h2>
      <p className="text mt-2">{t('pelepasanIsi')}</p>
      <div className="mt-2">
        <PelepasanTable pelepasan={ledger.pelepasan} />
      </div>
    </>
  )
}
