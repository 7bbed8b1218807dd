import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { KanalForm } from '@/components/staf/kanal/KanalForm'
import { KanalTable } from '@/components/staf/kanal/KanalTable'
import { Crumbs } from '@/components/ui/Crumbs'
import { listKanal } from '@/lib/services/kanal/manage-kanal'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { createKanalAction, switchOffKanalAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kanal'))('judul') }
}

export default async function KanalPage() {
  const petugas = await requirePetugas()
  const kunci = await readForPage(() => listKanal(petugas))
  const t = await getTranslations('kanal')
  const atas = await getTranslations('awal.pengaturan')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'kanal', 'pilihan']}>
      <Crumbs items={[{ label: atas('judul'), href: '/staf/pengaturan' }, { label: t('judul') }]} />
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <section className="mt-12">
        <h2>{t('baru')}</h2>
        <KanalForm action={createKanalAction} />
      </section>
      <section className="mt-12">
        <h2>{t('daftar')}</h2>
        <KanalTable kunci={kunci} matikan={switchOffKanalAction} />
      </section>
    </ClientMessages>
  )
}
