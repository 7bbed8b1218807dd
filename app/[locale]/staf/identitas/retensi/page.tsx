import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { MusnahForm } from '@/components/staf/hak/MusnahForm'
import { HariForm, TahanForm } from '@/components/staf/hak/RetensiForms'
import { RetensiTable } from '@/components/staf/hak/RetensiTable'
import { Empty } from '@/components/ui/Empty'
import { getRetensi } from '@/lib/services/retensi/list-retensi'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { confirmMusnahAction, holdIdentitasAction, releaseIdentitasAction, setRetensiAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.retensi'))('judul') }
}

export default async function RetensiPage() {
  const petugas = await requirePetugas()
  const { hari, rantai, usulan, usulanLain } = await readForPage(() => getRetensi(petugas))
  const t = await getTranslations('hak.retensi')
  return (
    <ClientMessages namespaces={['hak', 'awal', 'isian']}>
      <h1>{t('judul')}</h1>
      <p className="lead mt-2 text">{t('pembuka', { n: hari })}</p>
      {usulan && (
        <section className="mt-12" id="usulan">
          <h2>{t('usulanJudul')}</h2>
          <p className="text">{t('usulanIsi')}</p>
          {usulan.length === 0 ? <p>{t('usulanKosong')}</p> : <MusnahForm action={confirmMusnahAction} usulan={usulan} lain={usulanLain} />}
        </section>
      )}
      {rantai.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <RetensiTable rantai={rantai} lepas={releaseIdentitasAction} />
      )}
      <section className="mt-12">
        <h2>{t('tahanJudul')}</h2>
        <p className="text">{t('tahanIsi')}</p>
        <TahanForm action={holdIdentitasAction} />
      </section>
      <section className="mt-12">
        <h2>{t('masaJudul')}</h2>
        <HariForm action={setRetensiAction} hari={hari} />
      </section>
    </ClientMessages>
  )
}
