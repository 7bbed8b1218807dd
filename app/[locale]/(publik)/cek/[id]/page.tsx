import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { HasilCek } from '@/components/cek/HasilCek'
import { Main } from '@/components/shell/Main'
import { localePath } from '@/lib/i18n/navigation'
import { cekDokumen } from '@/lib/services/surat/cek-dokumen'

type Props = Readonly<{ params: Promise<{ id: string }> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cek'))('judul'), robots: { index: false } }
}

export default async function HasilCekPage({ params }: Props) {
  const dokumen = await cekDokumen((await params).id)
  // Not notFound(): thrown inside a page it stays blank without JavaScript; an address that does not exist is a real 404.
  if (!dokumen) redirect(localePath(await getLocale(), '/cek/kode/tidak-ditemukan'))
  return (
    <Main>
      <HasilCek dokumen={dokumen} />
    </Main>
  )
}
