import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PetugasForm } from '@/components/staf/pengaturan/PetugasForm'
import { PetugasTable } from '@/components/staf/pengaturan/PetugasTable'
import { SaringPetugas } from '@/components/staf/pengaturan/SaringPetugas'
import { Empty } from '@/components/ui/Empty'
import { saringPetugas, type SaringanPetugas } from '@/lib/domain/petugas/saring'
import { listPetugas, listUnitAkun } from '@/lib/services/petugas/list-petugas'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { createPetugasAction } from './actions'

type Query = Readonly<Record<string, string | string[] | undefined>>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.pengaturan'))('judul') }
}

function readSaringan(query: Query): SaringanPetugas {
  const one = (name: string) => {
    const value = query[name]
    return (typeof value === 'string' ? value : '').trim().slice(0, 80)
  }
  return { kata: one('kata'), peran: one('peran'), keadaan: one('keadaan') }
}

export default async function PengaturanPage({ searchParams }: Readonly<{ searchParams: Promise<Query> }>) {
  const petugas = await requirePetugas()
  const saringan = readSaringan(await searchParams)
  const akun = saringPetugas(await readForPage(() => listPetugas(petugas)), saringan)
  const unit = await listUnitAkun()
  const t = await getTranslations('awal.pengaturan')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'staf']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <SaringPetugas saringan={saringan} />
      <p className="meta mt-4" role="status">
        {t('jumlah', { n: akun.length })}
      </p>
      {akun.length === 0 ? (
        <Empty title={t('tidakAda')} heading="h2">
          {t('tidakAdaIsi')}
        </Empty>
      ) : (
        <PetugasTable akun={akun} />
      )}
      <section className="mt-12">
        <h2>{t('baru')}</h2>
        <p className="text">{t('baruIsi')}</p>
        <PetugasForm action={createPetugasAction} unit={unit.map(({ id, nama }) => ({ value: id, label: nama }))} />
      </section>
    </ClientMessages>
  )
}
