import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PresetForm } from '@/components/staf/pengaturan/PresetForm'
import { Crumbs } from '@/components/ui/Crumbs'
import { getPresetSp4n } from '@/lib/services/sp4n/preset-sp4n'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { savePresetAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sp4n.preset'))('judul') }
}

export default async function PengaturanTenggatPage() {
  const petugas = await requirePetugas()
  const preset = await readForPage(() => getPresetSp4n(petugas))
  const t = await getTranslations('sp4n.preset')
  const atas = await getTranslations('awal.pengaturan')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'sp4n']}>
      <Crumbs items={[{ label: atas('judul'), href: '/staf/pengaturan' }, { label: t('judul') }]} />
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <PresetForm action={savePresetAction} preset={preset} />
    </ClientMessages>
  )
}
