import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { DaftarPublik } from '@/components/pengaduan/DaftarPublik'
import { SaringForm } from '@/components/pengaduan/SaringForm'
import { Main } from '@/components/shell/Main'
import { Empty } from '@/components/ui/Empty'
import { Pages } from '@/components/ui/Pages'
import { listPublik, type HalamanPublik } from '@/lib/services/publikasi/list-publik'

type Query = Readonly<Record<string, string | string[] | undefined>>
type Saring = Readonly<{ kata: string; topik: string; jenisUnit: string; tahun: string }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('publik'))('judul') }
}

function readSaring(query: Query): Saring {
  const one = (name: string, length: number) => {
    const value = query[name]
    return (typeof value === 'string' ? value : '').trim().slice(0, length)
  }
  const tahun = one('tahun', 4)
  return { kata: one('kata', 80), topik: one('topik', 30), jenisUnit: one('jenisUnit', 20), tahun: /^20\d\d$/.test(tahun) ? tahun : '' }
}

function hrefOf(saring: Saring, halaman: number): string {
  const query = new URLSearchParams(Object.entries(saring).filter(([, value]) => value !== ''))
  if (halaman > 1) query.set('hal', String(halaman))
  const text = query.toString()
  return text ? `/pengaduan?${text}` : '/pengaduan'
}

function Hasil({ hasil, saring }: Readonly<{ hasil: HalamanPublik; saring: Saring }>) {
  const t = useTranslations('publik')
  const filtered = Object.values(saring).some((value) => value !== '')
  if (hasil.jumlah === 0) {
    const kind = filtered ? 'nihil' : 'kosong'
    return (
      <Empty title={t(`${kind}.judul`)} heading="h2">
        {t(`${kind}.isi`)}
      </Empty>
    )
  }
  return (
    <>
      <p className="meta" role="status">
        {t('jumlah', { n: hasil.jumlah })}
      </p>
      <DaftarPublik baris={hasil.baris} />
      <Pages current={hasil.halaman} total={hasil.halamanTerakhir} hrefFor={(page) => hrefOf(saring, page)} />
    </>
  )
}

export default async function PengaduanPage({ searchParams }: Readonly<{ searchParams: Promise<Query> }>) {
  const t = await getTranslations('publik')
  const query = await searchParams
  const saring = readSaring(query)
  const hasil = await listPublik({ ...saring, tahun: saring.tahun ? Number(saring.tahun) : null }, Number(query.hal ?? 1) || 1)
  return (
    <Main>
      <div className="flow">
        <h1>{t('judul')}</h1>
        <p className="lead text">{t('pembuka')}</p>
        <SaringForm saring={saring} tahun={hasil.tahun.map(String)} />
        <Hasil hasil={hasil} saring={saring} />
      </div>
    </Main>
  )
}
