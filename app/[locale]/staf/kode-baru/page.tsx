import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { KodeMenungguTable } from '@/components/staf/wakil/KodeMenungguTable'
import { Empty } from '@/components/ui/Empty'
import { Notice } from '@/components/ui/Notice'
import { listKodeMenunggu } from '@/lib/services/wakil/open-kode'
import { getSandiKode } from '@/lib/web/kode-baru-session'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { openKodeAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kodeBaru'))('judul') }
}

export default async function KodeBaruPage() {
  const petugas = await requirePetugas()
  const { menunggu, alamat } = await readForPage(() => listKodeMenunggu(petugas))
  const sandi = await getSandiKode(petugas)
  const t = await getTranslations('kodeBaru')
  return (
    <ClientMessages namespaces={['kodeBaru', 'awal', 'isian']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      {sandi && (
        <Notice tone="ok" role="status" title={t('terbuka')} className="mt-4">
          <p>{t('terbukaIsi', { alamat })}</p>
          <p className="code">{sandi}</p>
        </Notice>
      )}
      {menunggu.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <KodeMenungguTable menunggu={menunggu} action={openKodeAction} />
      )}
    </ClientMessages>
  )
}
