import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AmbilBanyak, CetakDaftar, SerahkanBanyak } from '@/components/staf/antrean/AmbilBanyak'
import { AntreanHead, antreanPath } from '@/components/staf/antrean/AntreanHead'
import { AntreanTable } from '@/components/staf/antrean/AntreanTable'
import { PengingatSaya } from '@/components/staf/antrean/PengingatSaya'
import { RingkasanKepala } from '@/components/staf/antrean/RingkasanKepala'
import { SaringAntrean } from '@/components/staf/antrean/SaringAntrean'
import { DaftarSaringan, SimpanSaringan } from '@/components/staf/antrean/SaringanTersimpan'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LinkButton } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { Notice } from '@/components/ui/Notice'
import { bacaKunci, bacaSaringan, KELOMPOK, tulisSaringan, type Antrean, type Kelompok, type SaringanAntrean } from '@/lib/domain/antrean'
import { statusDi } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { LAYANAN } from '@/lib/domain/layanan'
import { tulisTampilan } from '@/lib/domain/saringan-tersimpan'
import { localePath } from '@/lib/i18n/navigation'
import { listPenerus } from '@/lib/services/langkah/hand-over-banyak'
import { listPengingat } from '@/lib/services/pengingat/list-pengingat'
import { isMenyiapkan } from '@/lib/services/sistem/get-daftar-siap'
import { listAntrean, listUnitAntrean } from '@/lib/services/staf/list-antrean'
import { getRingkasanKepala } from '@/lib/services/staf/ringkasan-kepala'
import { getSaringanTersimpan } from '@/lib/services/staf/saringan-tersimpan'
import { requirePetugas } from '@/lib/web/session'
import { handOverBanyakAction, removeSaringanAction, saveSaringanAction, takeBanyakAction } from './actions'

type Alamat = Readonly<Record<string, string | string[] | undefined>>
type AntreanPageProps = Readonly<{ searchParams: Promise<Alamat> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.antrean'))('judul') }
}

const isKelompok = (value: unknown): value is Kelompok => KELOMPOK.some((key) => key === value)
const layananOf = ({ peran }: Petugas) => LAYANAN.filter((layanan) => peran.some((held) => held.layanan === layanan))

/** What an act on several lines came to. */
async function HasilBanyak({ alamat: { diambil, diserahkan, gagal } }: Readonly<{ alamat: Alamat }>) {
  const t = await getTranslations(diserahkan === undefined ? 'kasus.antrean.banyak' : 'kasus.antrean.serah')
  const [n, lewat] = [Number(diserahkan ?? diambil), Number(gagal)]
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(lewat)) return null
  return (
    <Notice tone={lewat > 0 ? 'warn' : 'ok'} role="status" className="mt-4">
      <p>{t('hasil', { n, gagal: lewat })}</p>
    </Notice>
  )
}

type DaftarProps = Readonly<{
  kelompok: Kelompok
  antrean: Antrean
  disaring: boolean
  penerus: Awaited<ReturnType<typeof listPenerus>>
}>

/** The lines, and what can be done with several of them at once. */
async function Daftar({ kelompok, antrean: { baris }, disaring, penerus }: DaftarProps) {
  const t = await getTranslations('kasus.antrean.kosong')
  if (baris.length === 0) {
    return (
      <Empty title={t(kelompok)} heading="h2">
        {t(disaring ? 'saring' : 'isi')}
      </Empty>
    )
  }
  const bebas = kelompok === 'bebas'
  return (
    <>
      <AntreanTable baris={baris} pilih={bebas} serah={penerus.length > 0} />
      {bebas && <AmbilBanyak action={takeBanyakAction} />}
      {penerus.length > 0 && <SerahkanBanyak action={handOverBanyakAction} penerus={penerus} />}
    </>
  )
}

type KakiProps = Readonly<{ kelompok: Kelompok; saringan: SaringanAntrean; antrean: Antrean }>

/** Where the list goes on, its print, and what its words mean. */
async function Kaki({ kelompok, saringan, antrean }: KakiProps) {
  const t = await getTranslations('kasus.antrean')
  return (
    <>
      <p className="row mt-4 print:hidden">
        {antrean.berikutnya && (
          <LinkButton variant="secondary" href={antreanPath(kelompok, saringan, antrean.berikutnya)}>
            {t('berikutnya')}
          </LinkButton>
        )}
        {antrean.baris.length > 0 && <CetakDaftar />}
      </p>
      <p className="meta mt-4">{t('kaki')}</p>
    </>
  )
}

export default async function AntreanPage({ searchParams }: AntreanPageProps) {
  const petugas = await requirePetugas()
  // Who has only a site to prepare is led to what it still needs.
  if (await isMenyiapkan(petugas)) redirect(localePath(await getLocale(), '/staf/sistem'))
  const alamat = await searchParams
  const kelompok = isKelompok(alamat.k) ? alamat.k : 'saya'
  const saringan = bacaSaringan(alamat)
  const [antrean, unit, kepala, pengingat, tersimpan, penerus] = await Promise.all([
    listAntrean(petugas, { kelompok, saringan, setelah: bacaKunci(alamat.setelah) }),
    listUnitAntrean(petugas),
    getRingkasanKepala(petugas),
    listPengingat(petugas),
    getSaringanTersimpan(petugas),
    kelompok === 'saya' ? listPenerus(petugas) : [],
  ])
  const layanan = layananOf(petugas)
  const disaring = Object.keys(tulisSaringan(saringan)).length > 0
  return (
    <ClientMessages namespaces={['kasus', 'staf', 'isian']} fields={['namaSaringan', 'penerusId', 'umum']}>
      <AntreanHead kelompok={kelompok} saringan={saringan} jumlah={antrean.jumlah} ringkasan={antrean.ringkasan}>
        {kepala && <RingkasanKepala ringkasan={kepala} />}
        <PengingatSaya pengingat={pengingat} />
        <HasilBanyak alamat={alamat} />
      </AntreanHead>
      <DaftarSaringan tersimpan={tersimpan} hapus={removeSaringanAction} />
      <SaringAntrean kelompok={kelompok} saringan={saringan} layanan={layanan} status={statusDi(layanan)} unit={unit} />
      {disaring && <SimpanSaringan alamat={tulisTampilan(kelompok, saringan)} simpan={saveSaringanAction} />}
      <Daftar kelompok={kelompok} antrean={antrean} disaring={disaring} penerus={penerus} />
      <Kaki kelompok={kelompok} saringan={saringan} antrean={antrean} />
    </ClientMessages>
  )
}
