import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DaftarTable } from '@/components/staf/rekap/DaftarTable'
import { AppLink } from '@/components/ui/AppLink'
import { Empty } from '@/components/ui/Empty'
import { Pages } from '@/components/ui/Pages'
import { DIMENSI } from '@/lib/domain/rekap/hitung'
import { labelNilai, namaMasa } from '@/lib/domain/rekap/kolom'
import { queryRekap } from '@/lib/domain/rekap/saringan'
import { listDaftarPage } from '@/lib/services/rekap/list-daftar'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rekap'))('judulPolos') }
}

export default async function DaftarRekapPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const query = await searchParams
  const { saringan, namaOpd, jumlah, halaman, baris } = await readForPage(() => listDaftarPage(petugas, query))
  const [t, all] = [await getTranslations('rekap'), await getTranslations()]
  const kata = (kode: string) => all(kode as never)
  const judul = t('daftar.judul', { kolom: t(`kolom.${saringan.sel}`), n: jumlah })
  const nilai = DIMENSI.flatMap((dimensi) => (saringan[dimensi] === null ? [] : [labelNilai(dimensi, saringan[dimensi], kata)]))
  const opd = saringan.opd === null ? t('semuaOpd') : (namaOpd ?? t('belumDiteruskan'))
  return (
    <div className="rekap">
      <p>
        <AppLink href={`/staf/rekap?${queryRekap({ ...saringan, opd: saringan.opd })}`}>{t('daftar.kembali')}</AppLink>
      </p>
      <h1>{judul}</h1>
      <p className="meta mt-2">{[namaMasa(saringan, kata), opd, ...nilai].join(', ')}</p>
      {baris.length === 0 ? (
        <Empty title={t('daftar.kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <DaftarTable baris={baris} judul={judul} />
      )}
      <Pages
        current={saringan.halaman}
        total={halaman}
        hrefFor={(nomor) => `/staf/rekap/daftar?${queryRekap(saringan, { halaman: nomor })}`}
      />
    </div>
  )
}
