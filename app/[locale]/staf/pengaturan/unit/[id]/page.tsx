import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { UnitUbahForm } from '@/components/staf/pengaturan/UnitForm'
import { Crumbs } from '@/components/ui/Crumbs'
import { getUnit } from '@/lib/services/instansi/manage-unit'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { editUnitAction } from '../actions'

type Props = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instansi.unit'))('ubah') }
}

export default async function UnitSatuPage({ params }: Props) {
  const petugas = await requirePetugas()
  const { id } = await params
  const unit = await readForPage(() => getUnit(petugas, decodeURIComponent(id)))
  const ada = (await listKantor()).map((kantor) => kantor.layanan)
  const t = await getTranslations('instansi.unit')
  return (
    <ClientMessages namespaces={['awal', 'instansi', 'isian', 'staf']}>
      <Crumbs items={[{ label: t('judul'), href: '/staf/pengaturan/unit' }, { label: unit.nama }]} />
      <h1>{unit.nama}</h1>
      <p className="text mt-2">{t('ubahIsi')}</p>
      <UnitUbahForm action={editUnitAction} unit={unit} ada={ada} />
    </ClientMessages>
  )
}
