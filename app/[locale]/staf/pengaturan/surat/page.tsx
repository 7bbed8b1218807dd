import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PengaturanSuratForm } from '@/components/staf/pengaturan/PengaturanSuratForm'
import { AppLink } from '@/components/ui/AppLink'
import { Crumbs } from '@/components/ui/Crumbs'
import { LAYANAN } from '@/lib/domain/layanan'
import { getPengaturanSurat } from '@/lib/services/surat/pengaturan-surat'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { savePengaturanSuratAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('surat.pengaturan'))('judul') }
}

export default async function PengaturanSuratPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const wanted = (await searchParams).layanan
  const layanan = LAYANAN.find((name) => name === wanted) ?? 'WBS'
  const pengaturan = await readForPage(() => getPengaturanSurat(petugas, layanan))
  const t = await getTranslations('surat.pengaturan')
  const atas = await getTranslations('awal.pengaturan')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'surat']}>
      <Crumbs items={[{ label: atas('judul'), href: '/staf/pengaturan' }, { label: t('judul') }]} />
      <h1>{t('judulLayanan', { layanan })}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <nav aria-label={t('pilihLayanan')} className="row mt-4">
        {LAYANAN.map((name) => (
          <AppLink key={name} href={`/staf/pengaturan/surat?layanan=${name}`} aria-current={name === layanan ? 'page' : undefined}>
            {name}
          </AppLink>
        ))}
      </nav>
      <PengaturanSuratForm key={layanan} action={savePengaturanSuratAction} pengaturan={pengaturan} />
    </ClientMessages>
  )
}
