import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { MuatWilayahForm, TempelForm } from '@/components/staf/pengaturan/UnitImpor'
import { Crumbs } from '@/components/ui/Crumbs'
import { listWilayahPilihan } from '@/lib/services/instansi/import-unit'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { assertPermission } from '@/lib/services/petugas/administrate'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { importUnitAction, loadWilayahAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instansi.impor'))('judul') }
}

export default async function UnitImporPage() {
  const petugas = await requirePetugas()
  await readForPage(() => assertPermission(petugas, 'petugas:manage', 'BACA_UNIT', 'unit'))
  const ada = (await listKantor()).map((kantor) => kantor.layanan)
  const t = await getTranslations('instansi')
  return (
    <ClientMessages namespaces={['awal', 'instansi', 'isian', 'staf']}>
      <Crumbs items={[{ label: t('unit.judul'), href: '/staf/pengaturan/unit' }, { label: t('impor.judul') }]} />
      <h1>{t('impor.judul')}</h1>
      <section className="flow mt-8">
        <h2>{t('impor.opd')}</h2>
        <p className="text">{t('impor.opdIsi')}</p>
        <TempelForm action={importUnitAction} ada={ada} />
      </section>
      <section className="flow mt-12">
        <h2>{t('impor.desa')}</h2>
        <p className="text">{t('impor.desaIsi')}</p>
        <MuatWilayahForm action={loadWilayahAction} provinsi={listWilayahPilihan()} />
      </section>
    </ClientMessages>
  )
}
