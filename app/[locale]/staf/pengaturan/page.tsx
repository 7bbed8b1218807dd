import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PetugasForm } from '@/components/staf/pengaturan/PetugasForm'
import { PetugasTable } from '@/components/staf/pengaturan/PetugasTable'
import { AppLink } from '@/components/ui/AppLink'
import { listPetugas, listUnitAkun } from '@/lib/services/petugas/list-petugas'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { createPetugasAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.pengaturan'))('judul') }
}

export default async function PengaturanPage() {
  const petugas = await requirePetugas()
  const akun = await readForPage(() => listPetugas(petugas))
  const unit = await listUnitAkun()
  const t = await getTranslations('awal.pengaturan')
  const surat = await getTranslations('surat.pengaturan')
  const tenggat = await getTranslations('sp4n.preset')
  const kanal = await getTranslations('kanal')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'staf']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-s">
        <AppLink href="/staf/pengaturan/surat">{surat('judul')}</AppLink>{' '}
        <AppLink href="/staf/pengaturan/tenggat">{tenggat('judul')}</AppLink>{' '}
        <AppLink href="/staf/pengaturan/kanal">{kanal('tautan')}</AppLink>
      </p>
      <PetugasTable akun={akun} />
      <section className="mt-xl">
        <h2>{t('baru')}</h2>
        <p className="text">{t('baruIsi')}</p>
        <PetugasForm action={createPetugasAction} unit={unit.map(({ id, nama }) => ({ value: id, label: nama }))} />
      </section>
    </ClientMessages>
  )
}
