import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BukuTable } from '@/components/staf/buku/BukuTable'
import { EksporTable, PenutupanTable } from '@/components/staf/buku/CatatanBuku'
import { BetulkanForm, TutupForm } from '@/components/staf/buku/FormBuku'
import { BULAN, SaringBuku } from '@/components/staf/buku/SaringBuku'
import { Empty } from '@/components/ui/Empty'
import { Pages } from '@/components/ui/Pages'
import { UnduhLink } from '@/components/ui/UnduhLink'
import { querySaringan, readSaringan, type Saringan } from '@/lib/domain/buku/saringan'
import { listBuku, type Buku } from '@/lib/services/buku/list-buku'
import { listCatatanBuku, type CatatanBuku } from '@/lib/services/buku/list-catatan-buku'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { closeBulanAction, correctBukuAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>
const ALAMAT = '/staf/buku-pengaduan'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('buku'))('judulPolos') }
}

async function Kepala({ saringan, jumlah, judul }: Readonly<{ saringan: Saringan; jumlah: number; judul: string }>) {
  const t = await getTranslations('buku')
  const query = querySaringan(saringan)
  return (
    <>
      <div className="row justify-between">
        <h1>{judul}</h1>
        <div className="row print:hidden">
          <UnduhLink href={`${ALAMAT}/pdf?${query}`}>{t('pdf')}</UnduhLink>
          <UnduhLink href={`${ALAMAT}/xlsx?${query}`}>{t('xlsx')}</UnduhLink>
        </div>
      </div>
      <p className="meta mt-2">{t('pembuka', { n: jumlah })}</p>
    </>
  )
}

async function Catatan({ buku, catatan }: Readonly<{ buku: Buku; catatan: CatatanBuku }>) {
  const t = await getTranslations('buku')
  const { saringan, boleh } = buku
  const open = BULAN.filter((bulan) => !catatan.penutupan.some((row) => row.bulan === bulan))
  return (
    <div className="print:hidden">
      {boleh.betulkan && (
        <section className="mt-12">
          <h2>{t('betul.judul')}</h2>
          <p className="text">{t('betul.isi')}</p>
          <BetulkanForm action={correctBukuAction} saringan={saringan} />
        </section>
      )}
      <section className="mt-12">
        <h2>{t('tutup.judul')}</h2>
        <p className="text">{t('tutup.isi')}</p>
        <PenutupanTable penutupan={catatan.penutupan} />
        {boleh.tutup && open.length > 0 && <TutupForm action={closeBulanAction} saringan={saringan} bulan={open} />}
      </section>
      <section className="mt-12">
        <h2>{t('ekspor.judul')}</h2>
        <EksporTable ekspor={catatan.ekspor} />
      </section>
    </div>
  )
}

export default async function BukuPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const query = await searchParams
  const buku = await readForPage(() => listBuku(petugas, readSaringan(query)))
  const { saringan, baris } = buku
  const catatan = await listCatatanBuku(petugas, saringan)
  const t = await getTranslations('buku')
  const masa = saringan.bulan === null ? String(saringan.tahun) : `${t(`bulan.${saringan.bulan}` as never)} ${saringan.tahun}`
  const judul = t('judul', { layanan: t(`layanan.${saringan.layanan}`), masa })
  return (
    <ClientMessages namespaces={['awal', 'isian', 'buku']}>
      <Kepala saringan={saringan} jumlah={buku.jumlah} judul={judul} />
      <SaringBuku saringan={saringan} layanan={buku.layanan} tahun={buku.tahun} />
      {baris.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <BukuTable baris={baris} judul={judul} terbuka={buku.terbuka} />
      )}
      <Pages current={saringan.halaman} total={buku.halaman} hrefFor={(page) => `${ALAMAT}?${querySaringan(saringan, page)}`} />
      <p className="meta mt-4 print:hidden">{t('catatan')}</p>
      <Catatan buku={buku} catatan={catatan} />
    </ClientMessages>
  )
}
