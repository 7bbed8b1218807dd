import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HasilCek } from '@/components/cek/HasilCek'
import { Main } from '@/components/shell/Main'
import { cekDokumen } from '@/lib/services/surat/cek-dokumen'
import { notThere } from '@/lib/web/not-there'

type Props = Readonly<{ params: Promise<{ id: string }> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cek'))('judul'), robots: { index: false } }
}

export default async function HasilCekPage({ params }: Props) {
  const dokumen = await cekDokumen((await params).id)
  if (!dokumen) return notThere('/cek/kode/tidak-ditemukan')
  return (
    <Main>
      <HasilCek dokumen={dokumen} />
    </Main>
  )
}
