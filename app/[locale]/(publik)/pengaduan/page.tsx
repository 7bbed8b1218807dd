import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { DaftarPublik } from '@/components/pengaduan/DaftarPublik'
import { SaringForm } from '@/components/pengaduan/SaringForm'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { NOMOR } from '@/components/ui/Pages'
import { Empty } from '@/components/ui/Empty'
import { HITUNG_SAMPAI } from '@/lib/domain/antrean'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { listPublik, type HalamanPublik } from '@/lib/services/publikasi/list-publik'

type Query = Readonly<Record<string, string | string[] | undefined>>
type Saring = Readonly<{ kata: string; topik: string; jenisUnit: string; tahun: string }>

export async function generateMetadata(): Promise<Metadata> {
  const types = { 'application/atom+xml': '/umpan.xml' }
  return { title: (await getTranslations('publik'))('judul'), alternates: { types } }
}

function readSaring(query: Query): Saring {
  const one = (name: string, length: number) => {
    const value = query[name]
    return (typeof value === 'string' ? value : '').trim().slice(0, length)
  }
  const tahun = one('tahun', 4)
  return { kata: one('kata', 80), topik: one('topik', 30), jenisUnit: one('jenisUnit', 20), tahun: /^20\d\d$/.test(tahun) ? tahun : '' }
}

function hrefOf(saring: Saring, setelah: string | null): string {
  const query = new URLSearchParams(Object.entries(saring).filter(([, value]) => value !== ''))
  if (setelah !== null) query.set('setelah', setelah)
  const text = query.toString()
  return text ? `/pengaduan?${text}` : '/pengaduan'
}

/** A list that grows at its head: one goes on from where one is, or back to the newest. */
function Lanjut({ hasil, saring, setelah }: Readonly<{ hasil: HalamanPublik; saring: Saring; setelah: string | null }>) {
  const t = useTranslations('ui')
  if (hasil.berikutnya === null && setelah === null) return null
  return (
    <nav aria-label={t('halaman')}>
      <ul className="flex flex-wrap gap-1 text-base">
        {setelah !== null && (
          <li>
            <AppLink className={NOMOR} href={hrefOf(saring, null)}>
              {t('halamanPertama')}
            </AppLink>
          </li>
        )}
        {hasil.berikutnya !== null && (
          <li>
            <AppLink className={NOMOR} href={hrefOf(saring, hasil.berikutnya)}>
              {t('halamanBerikutnya')}
            </AppLink>
          </li>
        )}
      </ul>
    </nav>
  )
}

type HasilProps = Readonly<{ hasil: HalamanPublik; saring: Saring; setelah: string | null; kantor: readonly KantorSitus[] }>

function Hasil({ hasil, saring, setelah, kantor }: HasilProps) {
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
        {hasil.jumlah > HITUNG_SAMPAI ? t('jumlahLebih', { n: HITUNG_SAMPAI }) : t('jumlah', { n: hasil.jumlah })}
      </p>
      <DaftarPublik baris={hasil.baris} kantor={kantor} />
      <Lanjut hasil={hasil} saring={saring} setelah={setelah} />
    </>
  )
}

export default async function PengaduanPage({ searchParams }: Readonly<{ searchParams: Promise<Query> }>) {
  const t = await getTranslations('publik')
  const query = await searchParams
  const saring = readSaring(query)
  const setelah = typeof query.setelah === 'string' && query.setelah !== '' ? query.setelah.slice(0, 60) : null
  const tahun = saring.tahun ? Number(saring.tahun) : null
  const [hasil, kantor] = await Promise.all([listPublik({ ...saring, tahun }, setelah), listKantor()])
  return (
    <Main>
      <div className="flow">
        <h1>{t('judul')}</h1>
        <p className="lead text">{t('pembuka')}</p>
        <SaringForm saring={saring} tahun={hasil.tahun.map(String)} />
        <Hasil kantor={kantor} hasil={hasil} saring={saring} setelah={setelah} />
      </div>
    </Main>
  )
}
