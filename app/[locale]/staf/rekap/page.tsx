import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EksporTable } from '@/components/staf/buku/CatatanBuku'
import { Rumus, TabelC, TabelKepuasan } from '@/components/staf/rekap/BagianRekap'
import { SaringRekap } from '@/components/staf/rekap/SaringRekap'
import { TabelA, TabelRincian } from '@/components/staf/rekap/TabelRekap'
import { Empty } from '@/components/ui/Empty'
import { Notice } from '@/components/ui/Notice'
import { Pages } from '@/components/ui/Pages'
import { UnduhLink } from '@/components/ui/UnduhLink'
import { namaMasa } from '@/lib/domain/rekap/kolom'
import { queryRekap } from '@/lib/domain/rekap/saringan'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { getRekapPage, type RekapPage } from '@/lib/services/rekap/get-rekap-page'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>
const ALAMAT = '/staf/rekap'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rekap'))('judulPolos') }
}

async function Kepala({ page, judul }: Readonly<{ page: RekapPage; judul: string }>) {
  const t = await getTranslations('rekap')
  const query = queryRekap(page.rekap.saringan)
  return (
    <>
      <div className="row justify-between">
        <h1>{judul}</h1>
        <div className="row print:hidden">
          <UnduhLink href={`${ALAMAT}/pdf?${query}`}>{t('pdf')}</UnduhLink>
          <UnduhLink href={`${ALAMAT}/xlsx?${query}`}>{t('xlsx')}</UnduhLink>
        </div>
      </div>
      <p className="meta mt-2">{t('perTanggal', { tanggal: tanggalSurat(page.rekap.per) })}</p>
    </>
  )
}

async function Bagian({ page, judul }: Readonly<{ page: RekapPage; judul: string }>) {
  const t = await getTranslations('rekap')
  const { rekap, tanggapan, halaman, ekspor } = page
  const { saringan } = rekap
  return (
    <>
      <h2 className="mt-12">{t('bagian.a')}</h2>
      <TabelA saringan={saringan} opd={rekap.opd} total={rekap.total} judul={judul} />
      <h2 className="mt-12">{t('bagian.b')}</h2>
      <TabelRincian saringan={saringan} rincian={rekap.rincian} />
      <h2 className="mt-12">{t('kepuasan.judul')}</h2>
      <TabelKepuasan kepuasan={rekap.kepuasan} />
      <h2 className="mt-12" id="c">
        {t('bagian.c')}
      </h2>
      <TabelC baris={tanggapan} mulai={halaman.mulai} />
      <Pages current={halaman.kini} total={halaman.semua} hrefFor={(nomor) => `${ALAMAT}?${queryRekap(saringan, { halaman: nomor })}#c`} />
      <Rumus />
      {ekspor.length > 0 && (
        <section className="mt-12 print:hidden">
          <h2>{(await getTranslations('buku.ekspor'))('judul')}</h2>
          <EksporTable ekspor={ekspor} />
        </section>
      )}
    </>
  )
}

export default async function RekapPageView({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const query = await searchParams
  const page = await readForPage(() => getRekapPage(petugas, query))
  const { rekap } = page
  const t = await getTranslations('rekap')
  const all = await getTranslations()
  const judul = t('judul', { masa: namaMasa(rekap.saringan, (kode) => all(kode as never)) })
  return (
    <div className="rekap">
      <Kepala page={page} judul={judul} />
      <SaringRekap saringan={rekap.saringan} pilihan={rekap.pilihan} />
      {page.sendiri && (
        <Notice className="mt-4">
          <p>{t('opdSendiri')}</p>
        </Notice>
      )}
      {rekap.total.jumlah === 0 && (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      )}
      <Bagian page={page} judul={judul} />
    </div>
  )
}
