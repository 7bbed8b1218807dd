import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LayananList } from '@/components/staf/pengaturan/LayananList'
import { listLayanan } from '@/lib/services/instansi/list-layanan'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instansi.daftar'))('judul') }
}

export default async function LayananPage() {
  const petugas = await requirePetugas()
  const layanan = await readForPage(() => listLayanan(petugas))
  const t = await getTranslations('instansi.daftar')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <LayananList layanan={layanan} />
    </>
  )
}
