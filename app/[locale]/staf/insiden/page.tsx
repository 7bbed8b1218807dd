import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { InsidenForm } from '@/components/staf/hak/InsidenForms'
import { InsidenTable } from '@/components/staf/hak/InsidenTable'
import { Empty } from '@/components/ui/Empty'
import { listInsiden } from '@/lib/services/insiden/get-insiden'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { recordInsidenAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.insiden'))('judul') }
}

export default async function InsidenPage() {
  const petugas = await requirePetugas()
  const insiden = await readForPage(() => listInsiden(petugas))
  const t = await getTranslations('hak.insiden')
  return (
    <ClientMessages namespaces={['hak', 'awal', 'isian']}>
      <h1>{t('judul')}</h1>
      <p className="lead mt-2 text">{t('pembuka')}</p>
      {insiden.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <InsidenTable insiden={insiden} />
      )}
      <section className="mt-12">
        <h2>{t('baru')}</h2>
        <InsidenForm action={recordInsidenAction} />
      </section>
    </ClientMessages>
  )
}
