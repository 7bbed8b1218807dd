import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { AppLink } from '@/components/ui/AppLink'
import { KunciLayanan } from '@/components/staf/kunci/KunciLayanan'
import { isDiperingatkan } from '@/lib/domain/kustodi/peringatan'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { listSemuaPetugas } from '@/lib/services/staf/list-rekan'
import { requirePetugas } from '@/lib/web/session'
import { readForPage } from '@/lib/web/staff-page'
import { appointCalonAction, approveKunciAction, rejectKunciAction, startSerahTerimaAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci'))('judul') }
}

export default async function KunciPage() {
  const petugas = await requirePetugas()
  const layanan = await readForPage(() => listKunciSaya(petugas))
  const mayAppoint = layanan.some((each) => each.saya.bolehTunjuk)
  const rekan = mayAppoint ? await listSemuaPetugas() : []
  const t = await getTranslations('kunci')
  const kustodi = await getTranslations('kustodi')
  const actions = { approve: approveKunciAction, reject: rejectKunciAction, appoint: appointCalonAction, start: startSerahTerimaAction }
  return (
    <ClientMessages namespaces={['kunci', 'isian', 'staf']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-s">{t('pembuka')}</p>
      {isDiperingatkan(petugas) && (
        <p className="mt-s">
          <AppLink href="/staf/kunci/peringatan">{kustodi('tautan')}</AppLink>
        </p>
      )}
      {layanan.map((data) => (
        <KunciLayanan key={data.layanan} data={data} actions={actions} petugas={rekan} />
      ))}
    </ClientMessages>
  )
}
