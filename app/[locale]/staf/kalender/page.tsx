import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PressForm } from '@/components/form/SubmitForm'
import { HariLiburForm } from '@/components/staf/kalender/HariLiburForm'
import { JenisLiburForm } from '@/components/staf/kalender/JenisLiburForm'
import { KalenderTable } from '@/components/staf/kalender/KalenderTable'
import { LembarTahun } from '@/components/staf/kalender/LembarTahun'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Empty } from '@/components/ui/Empty'
import { getKalenderTahun } from '@/lib/services/kalender/list-kalender'
import type { SetelanKalender } from '@/lib/domain/kalender/jenis-libur'
import { requirePetugas } from '@/lib/web/session'
import { addHariLiburAction, loadNasionalAction, removeHariLiburAction, setJenisLiburAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.kalender'))('judul') }
}

async function Ubah({ setelan }: Readonly<{ setelan: SetelanKalender }>) {
  const t = await getTranslations('awal.kalender')
  return (
    <section className="mt-12">
      <h2>{t('ubah')}</h2>
      <p className="text">{t('ubahIsi')}</p>
      <HariLiburForm action={addHariLiburAction} />
      <h2 className="mt-12">{t('jenisTutup')}</h2>
      <p className="text">{t('jenisTutupIsi')}</p>
      <JenisLiburForm action={setJenisLiburAction} setelan={setelan} />
      <h2 className="mt-12">{t('nasional')}</h2>
      <p className="text">{t('nasionalIsi')}</p>
      <PressForm action={loadNasionalAction} label={t('muat')} />
    </section>
  )
}

export default async function KalenderPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const wanted = (await searchParams).tahun
  const { tahun, pilihan, hari, sampai, setelan, boleh } = await getKalenderTahun(
    petugas,
    /^\d{4}$/.test(String(wanted)) ? Number(wanted) : null,
  )
  const t = await getTranslations('awal.kalender')
  return (
    <ClientMessages namespaces={['awal', 'isian']}>
      <h1>{t('judulTahun', { tahun: String(tahun) })}</h1>
      <p className="text mt-2">
        {t('pembuka')}{' '}
        {sampai ? (
          <>
            {t('sampai')} <DateText value={sampai} />.
          </>
        ) : (
          t('belumDimuat')
        )}
      </p>
      <nav aria-label={t('pilihTahun')} className="row mt-4">
        {pilihan.map((satu) => (
          <AppLink key={satu} href={`/staf/kalender?tahun=${satu}`} aria-current={satu === tahun ? 'page' : undefined}>
            {satu}
          </AppLink>
        ))}
      </nav>
      {hari.length === 0 ? (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      ) : (
        <KalenderTable hari={hari} hapus={boleh ? removeHariLiburAction : null} />
      )}
      <LembarTahun tahun={tahun} hari={hari} />
      {boleh && <Ubah setelan={setelan} />}
    </ClientMessages>
  )
}
