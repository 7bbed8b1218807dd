import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { DaftarPeringatan } from '@/components/staf/kustodi/DaftarPeringatan'
import { PemulihanCadangan } from '@/components/staf/kustodi/PemulihanCadangan'
import { Crumbs } from '@/components/ui/Crumbs'
import { mayTutupPeringatan } from '@/lib/domain/kustodi/peringatan'
import { getPemulihan } from '@/lib/services/audit/accept-pemulihan'
import { getPeringatan } from '@/lib/services/kustodi/peringatan'
import { requirePetugas } from '@/lib/web/session'
import { readForPage } from '@/lib/web/staff-page'
import { acceptPemulihanAction, closePeringatanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kustodi'))('judul') }
}

export default async function PeringatanPage() {
  const petugas = await requirePetugas()
  const baris = await readForPage(() => getPeringatan(petugas))
  const pemulihan = await getPemulihan(petugas)
  const t = await getTranslations('kustodi')
  const kunci = await getTranslations('kunci')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'kustodi']}>
      <Crumbs items={[{ href: '/staf/kunci', label: kunci('judul') }, { label: t('judul') }]} />
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      {pemulihan && <PemulihanCadangan pemulihan={pemulihan} akui={acceptPemulihanAction} />}
      <DaftarPeringatan baris={baris} tutup={mayTutupPeringatan(petugas) ? closePeringatanAction : null} />
    </ClientMessages>
  )
}
