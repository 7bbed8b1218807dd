import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { UnitForm } from '@/components/staf/pengaturan/UnitForm'
import { UnitTable } from '@/components/staf/pengaturan/UnitTable'
import { Crumbs } from '@/components/ui/Crumbs'
import { listUnit } from '@/lib/services/petugas/manage-unit'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { addUnitAction, switchOffUnitAction, switchOnUnitAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.unit'))('judul') }
}

export default async function UnitPage() {
  const petugas = await requirePetugas()
  const unit = await readForPage(() => listUnit(petugas))
  const t = await getTranslations('awal')
  return (
    <ClientMessages namespaces={['awal', 'isian']}>
      <Crumbs items={[{ label: t('pengaturan.judul'), href: '/staf/pengaturan' }, { label: t('unit.judul') }]} />
      <h1>{t('unit.judul')}</h1>
      <p className="text mt-s">{t('unit.pembuka')}</p>
      <section>
        <h2>{t('unit.tambah')}</h2>
        <UnitForm action={addUnitAction} />
      </section>
      <section className="mt-xl">
        <h2>{t('unit.daftar')}</h2>
        <UnitTable unit={unit} nonaktifkan={switchOffUnitAction} aktifkan={switchOnUnitAction} />
      </section>
    </ClientMessages>
  )
}
