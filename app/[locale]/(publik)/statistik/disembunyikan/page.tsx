import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { SembunyiIsi } from '@/components/statistik/SembunyiIsi'
import { listTahunSembunyi } from '@/lib/services/publikasi/list-disembunyikan'
import { orGagal } from '@/lib/services/rekap/statistik-publik'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statistik.sembunyi'))('judul') }
}

export default async function DisembunyikanPage() {
  return (
    <Main>
      <SembunyiIsi tahun={await orGagal(listTahunSembunyi)} />
    </Main>
  )
}
