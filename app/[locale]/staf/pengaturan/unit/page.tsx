import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { SaringUnit, type SaringanUnit } from '@/components/staf/pengaturan/SaringUnit'
import { UnitForm } from '@/components/staf/pengaturan/UnitForm'
import { UnitTable } from '@/components/staf/pengaturan/UnitTable'
import { AppLink } from '@/components/ui/AppLink'
import { Empty } from '@/components/ui/Empty'
import { Pages } from '@/components/ui/Pages'
import { JENIS_UNIT } from '@/lib/domain/instansi/unit'
import { LAYANAN } from '@/lib/domain/layanan'
import { listUnit, UNIT_HALAMAN } from '@/lib/services/instansi/manage-unit'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { addUnitAction, switchOffUnitAction, switchOnUnitAction } from './actions'

type Query = Readonly<Record<string, string | string[] | undefined>>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instansi.unit'))('judul') }
}

function readSaringan(query: Query): SaringanUnit {
  const one = (name: string) => {
    const value = query[name]
    return (typeof value === 'string' ? value : '').trim().slice(0, 80)
  }
  return { kata: one('kata'), jenis: one('jenis'), layanan: one('layanan'), keadaan: one('keadaan') }
}

const toSaring = ({ kata, jenis, layanan, keadaan }: SaringanUnit) => ({
  kata,
  jenis: JENIS_UNIT.find((one) => one === jenis) ?? null,
  layanan: LAYANAN.find((one) => one === layanan) ?? null,
  nonaktif: keadaan === 'nonaktif',
})

function hrefOf(saringan: SaringanUnit, halaman: number): string {
  const query = new URLSearchParams(Object.entries(saringan).filter(([, value]) => value !== ''))
  if (halaman > 1) query.set('hal', String(halaman))
  return `/staf/pengaturan/unit?${query}`
}

export default async function UnitPage({ searchParams }: Readonly<{ searchParams: Promise<Query> }>) {
  const petugas = await requirePetugas()
  const query = await searchParams
  const saringan = readSaringan(query)
  const halaman = Math.min(Math.max(Math.trunc(Number(query.hal)) || 1, 1), 10_000)
  const { unit, jumlah } = await readForPage(() => listUnit(petugas, toSaring(saringan), halaman))
  const ada = (await listKantor()).map((kantor) => kantor.layanan)
  const t = await getTranslations('instansi.unit')
  return (
    <ClientMessages namespaces={['awal', 'instansi', 'isian', 'staf']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <p className="text mt-2">
        <AppLink href="/staf/pengaturan/unit/impor">{t('banyak')}</AppLink>
      </p>
      <SaringUnit saringan={saringan} ada={ada} />
      <section className="flow mt-4">
        <p className="meta" role="status">
          {t('jumlah', { n: jumlah })}
        </p>
        {jumlah === 0 ? (
          <Empty title={t('kosong')} heading="h2">
            {t('kosongIsi')}
          </Empty>
        ) : (
          <UnitTable unit={unit} nonaktifkan={switchOffUnitAction} aktifkan={switchOnUnitAction} />
        )}
        <Pages current={halaman} total={Math.ceil(jumlah / UNIT_HALAMAN)} hrefFor={(page) => hrefOf(saringan, page)} />
      </section>
      <section className="mt-12">
        <h2>{t('tambah')}</h2>
        <UnitForm action={addUnitAction} ada={ada} />
      </section>
    </ClientMessages>
  )
}
