import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { JagaKunci } from '@/components/staf/kunci/JagaKunci'
import { IdentitasTable } from '@/components/staf/identitas/IdentitasTable'
import { holds } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { listKunciBerlaku } from '@/lib/services/kunci/kunci-berlaku'
import { bacaKunci } from '@/lib/domain/antrean'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { reportKunciBedaAction } from '../kunci/peringatan/actions'

type IdentitasListProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.pembukaan'))('daftar') }
}

export default async function IdentitasListPage({ searchParams }: IdentitasListProps) {
  const setelah = bacaKunci((await searchParams).setelah)
  const petugas = await requirePetugas()
  const { baris, berikutnya } = await readForPage(async () => {
    if (!holds(petugas, 'PEMEGANG_IDENTITAS')) throw new AppError('FORBIDDEN')
    const lain = await listAntrean(petugas, { kelompok: 'rekan', setelah })
    const saya = setelah ? [] : (await listAntrean(petugas, { kelompok: 'saya' })).baris
    return { baris: [...saya, ...lain.baris], berikutnya: lain.berikutnya }
  })
  const t = await getTranslations('kasus')
  return (
    <>
      <h1>{t('pembukaan.daftar')}</h1>
      <p className="text mt-2">{t('pembukaan.daftarIsi')}</p>
      <JagaKunci kunci={await listKunciBerlaku(petugas)} report={reportKunciBedaAction} />
      {baris.length === 0 ? (
        <Empty title={t('antrean.kosong.saya')} heading="h2">
          {t('antrean.kosong.isi')}
        </Empty>
      ) : (
        <IdentitasTable baris={baris} />
      )}
      {berikutnya && (
        <p className="mt-4">
          <LinkButton variant="secondary" href={`/staf/identitas?setelah=${berikutnya}`}>
            {t('antrean.berikutnya')}
          </LinkButton>
        </p>
      )}
    </>
  )
}
