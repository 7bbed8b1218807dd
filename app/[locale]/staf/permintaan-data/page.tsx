import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DataTersimpan, PermintaanSaya } from '@/components/lacak/DataSaya'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { JawabForm } from '@/components/staf/hak/JawabForm'
import { Empty } from '@/components/ui/Empty'
import { listPermintaanData } from '@/lib/services/hak/list-permintaan'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import type { PermintaanData } from '@/lib/domain/hak/permintaan-data'
import { answerPermintaanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.permintaan'))('judul') }
}

async function Satu({ permintaan }: Readonly<{ permintaan: PermintaanData }>) {
  const t = await getTranslations('hak.permintaan')
  return (
    <article className="mt-12">
      <h2>
        {permintaan.nomorTiket}, {permintaan.samaran}
      </h2>
      <PermintaanSaya permintaan={[permintaan]} />
      {permintaan.status === 'DIAJUKAN' && (
        <>
          {permintaan.data && (
            <details className="mt-4">
              <summary>{t('dataTersimpan')}</summary>
              <DataTersimpan data={permintaan.data} />
            </details>
          )}
          <JawabForm action={answerPermintaanAction} permintaanId={permintaan.id} />
        </>
      )}
    </article>
  )
}

export default async function PermintaanDataPage() {
  const petugas = await requirePetugas()
  const permintaan = await readForPage(() => listPermintaanData(petugas))
  const t = await getTranslations('hak.permintaan')
  return (
    <ClientMessages namespaces={['hak', 'awal', 'isian']}>
      <h1>{t('judul')}</h1>
      <p className="lead mt-2 text">{t('pembuka')}</p>
      {permintaan.length === 0 && (
        <Empty title={t('kosong')} heading="h2">
          {t('kosongIsi')}
        </Empty>
      )}
      {permintaan.map((satu) => (
        <Satu key={satu.id} permintaan={satu} />
      ))}
    </ClientMessages>
  )
}
