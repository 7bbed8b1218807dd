import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/Empty'
import { BukuTable } from '@/components/staf/BukuTable'
import { listBuku } from '@/lib/services/staf/list-buku'
import { getSitus } from '@/lib/services/situs/get-situs'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

async function currentYear(): Promise<number> {
  return Number((await getSitus()).hariIni.slice(0, 4))
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.buku'))('judul', { tahun: String(await currentYear()) }) }
}

export default async function BukuPage() {
  const petugas = await requirePetugas()
  const tahun = await currentYear()
  const baris = await readForPage(() => listBuku(petugas, 'WBS', tahun))
  const t = await getTranslations('kasus.buku')
  return (
    <>
      <h1>{t('judul', { tahun: String(tahun) })}</h1>
      {baris.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <BukuTable baris={baris} />
      )}
    </>
  )
}
