import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/Empty'
import { KotakSuratTable } from '@/components/staf/KotakSurat'
import { listKotakSurat } from '@/lib/services/surel/list-kotak-surat'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.kotakSurat'))('judul') }
}

export default async function KotakSuratPage() {
  const petugas = await requirePetugas()
  const surel = await readForPage(() => listKotakSurat(petugas))
  const t = await getTranslations('kasus.kotakSurat')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="mt-2">{t('pembuka')}</p>
      {surel.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <KotakSuratTable surel={surel} />
      )}
    </>
  )
}
