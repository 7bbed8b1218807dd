import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { JejakTable } from '@/components/staf/jejak-audit/JejakTable'
import { Keutuhan } from '@/components/staf/jejak-audit/Keutuhan'
import { SaringJejak } from '@/components/staf/jejak-audit/SaringJejak'
import { AppLink } from '@/components/ui/AppLink'
import { Empty } from '@/components/ui/Empty'
import { UnduhLink } from '@/components/ui/UnduhLink'
import { HALAMAN_TERBANYAK, querySaringanJejak, type SaringanJejak } from '@/lib/domain/jejak-audit/saringan'
import { getJejak } from '@/lib/services/audit/list-jejak'
import { requirePetugas } from '@/lib/web/session'
import { readForPage } from '@/lib/web/staff-page'

type Query = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('jejakAudit'))('judul') }
}

const alamat = (saringan: SaringanJejak, halaman: number) => `/staf/jejak-audit?${querySaringanJejak(saringan, halaman)}`

async function Lembar({ saringan, lebih }: Readonly<{ saringan: SaringanJejak; lebih: boolean }>) {
  const t = await getTranslations('jejakAudit')
  const { halaman } = saringan
  if (halaman === 1 && !lebih) return null
  return (
    <nav aria-label={t('lembar')} className="row print:hidden mt-2">
      {halaman > 1 && <AppLink href={alamat(saringan, halaman - 1)}>{t('lebihBaru')}</AppLink>}
      {lebih && halaman < HALAMAN_TERBANYAK && <AppLink href={alamat(saringan, halaman + 1)}>{t('lebihLama')}</AppLink>}
      {lebih && halaman === HALAMAN_TERBANYAK && <span className="meta">{t('persempit')}</span>}
    </nav>
  )
}

export default async function JejakAuditPage({ searchParams }: Query) {
  const petugas = await requirePetugas()
  const query = await searchParams
  const jejak = await readForPage(() => getJejak(petugas, query))
  const { saringan } = jejak
  const t = await getTranslations('jejakAudit')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      <SaringJejak saringan={saringan} petugas={jejak.petugas} />
      <div className="mt-4">
        {jejak.baris.length === 0 ? (
          <Empty title={t('kosong')} heading="h2">
            {t('kosongIsi')}
          </Empty>
        ) : (
          <JejakTable baris={jejak.baris} />
        )}
      </div>
      <Lembar saringan={saringan} lebih={jejak.lebih} />
      <div className="print:hidden mt-4">
        <UnduhLink href={`/staf/jejak-audit/csv?${querySaringanJejak(saringan)}`}>{t('unduh')}</UnduhLink>
      </div>
      <p className="meta mt-2">{t('kaki')}</p>
      <Keutuhan keutuhan={jejak.keutuhan} />
    </>
  )
}
