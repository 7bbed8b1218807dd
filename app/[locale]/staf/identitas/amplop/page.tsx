import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { AmplopTable } from '@/components/staf/surat/AmplopTable'
import { Empty } from '@/components/ui/Empty'
import { Notice } from '@/components/ui/Notice'
import { listAmplop } from '@/lib/services/kiriman/list-surat'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { requeueSuratAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('suratKeluar.amplop'))('judul') }
}

export default async function AmplopPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const { kabar } = await searchParams
  const surat = await readForPage(() => listAmplop(petugas))
  const t = await getTranslations('suratKeluar')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'suratKeluar']}>
      <h1>{t('amplop.judul')}</h1>
      <p className="text mt-2">{t('amplop.pembuka')}</p>
      {kabar === 'tersimpan' && (
        <Notice tone="ok" role="status" className="mt-4">
          <p>{t('tersimpan')}</p>
        </Notice>
      )}
      {surat.length === 0 ? (
        <Empty title={t('amplop.kosong')} heading="h2">
          {t('amplop.kosongIsi')}
        </Empty>
      ) : (
        <AmplopTable surat={surat} requeue={requeueSuratAction} />
      )}
    </ClientMessages>
  )
}
