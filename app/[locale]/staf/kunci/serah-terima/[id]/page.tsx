import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { KunciForm } from '@/components/staf/kunci/KunciForm'
import { SerahTerimaKerja } from '@/components/staf/kunci/SerahTerimaKerja'
import { Crumbs } from '@/components/ui/Crumbs'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { getSerahTerima, type SerahTerimaView } from '@/lib/services/kunci/get-serah-terima'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uuidParam } from '@/lib/web/uuid-param'
import {
  cancelSerahTerimaAction,
  completeSerahTerimaAction,
  markDiujiAction,
  reportTidakTerbukaAction,
  returnAmplopAction,
  takeSegelAction,
  takeUjiAction,
} from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kunci.serah'))('judul') }
}

async function Berjalan({ proses }: Readonly<{ proses: SerahTerimaView }>) {
  const t = await getTranslations('kunci.serah')
  const actions = {
    take: takeSegelAction,
    give: returnAmplopAction,
    report: reportTidakTerbukaAction,
    takeTest: takeUjiAction,
    mark: markDiujiAction,
    complete: completeSerahTerimaAction,
  }
  return (
    <>
      <p className="text mt-4">{t(proses.jenis === 'PEMULIHAN' ? 'isiPemulihan' : 'isi')}</p>
      <KeyValue
        items={[
          { label: t('jumlah'), value: String(proses.jumlah) },
          { label: t('disegel'), value: String(proses.disegel) },
          { label: t('diuji'), value: String(proses.diuji) },
        ]}
      />
      <SerahTerimaKerja proses={proses} actions={actions} />
      {proses.bolehBatal && (
        <KunciForm action={cancelSerahTerimaAction} hidden={{ serahTerimaId: proses.id }} submit={t('batalkan')} variant="quiet" />
      )}
    </>
  )
}

async function Berakhir({ proses }: Readonly<{ proses: SerahTerimaView }>) {
  const t = await getTranslations('kunci.serah')
  const done = proses.status === 'SELESAI'
  return (
    <Notice tone={done ? 'ok' : 'info'} title={t(done ? 'selesai' : 'dibatalkan')} role="status">
      <p>{t(done ? 'selesaiIsi' : 'dibatalkanIsi')}</p>
    </Notice>
  )
}

export default async function SerahTerimaPage({ params }: Readonly<{ params: Promise<Readonly<{ id: string }>> }>) {
  const petugas = await requirePetugas()
  const id = uuidParam((await params).id)
  const proses = await readForPage(() => getSerahTerima(petugas, id))
  const t = await getTranslations('kunci')
  const judul = t(proses.jenis === 'PEMULIHAN' ? 'serah.judulPemulihan' : 'serah.judul')
  return (
    <ClientMessages namespaces={['kunci', 'isian']}>
      <Crumbs items={[{ href: '/staf/kunci', label: t('judul') }, { label: judul }]} />
      <h1>{judul}</h1>
      {proses.status === 'BERJALAN' ? <Berjalan proses={proses} /> : <Berakhir proses={proses} />}
    </ClientMessages>
  )
}
