import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DrafMilik } from '@/components/form/DrafMilik'
import { DataTersimpan, PermintaanSaya } from '@/components/lacak/DataSaya'
import { AksesForm } from '@/components/lacak/AksesForm'
import { toGroups, toOptions } from '@/components/lapor/to-groups'
import { PerbaikanForm } from '@/components/lacak/PerbaikanForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { localePath } from '@/lib/i18n/navigation'
import { drafOf } from '@/lib/services/draf/name-draf'
import { getDataSaya } from '@/lib/services/hak/list-permintaan'
import { getSegelPerbaikan, type SegelPerbaikan } from '@/lib/services/hak/submit-permintaan'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { getLayanan } from '@/lib/services/lacak/get-layanan'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { askAksesAction, askPerbaikanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.data'))('judul') }
}

async function Perbaikan({ layanan, segel }: Readonly<{ layanan: Layanan; segel: SegelPerbaikan | null }>) {
  const t = await getTranslations('hak.data')
  const { identitas: cara } = STANDAR[layanan]
  const { kecamatan, desa } = await getFormOptions(layanan)
  return (
    <section className="mt-12">
      <h2>{t('perbaikan')}</h2>
      <p className="text">{t('perbaikanIsi')}</p>
      {segel === null && <p className="hint">{t('belumSiap')}</p>}
      {segel !== null && cara && (
        <details className="mt-4">
          <summary>{t('bukaPerbaikan')}</summary>
          <PerbaikanForm
            action={askPerbaikanAction}
            kunciKirim={newFormKey()}
            cara={cara}
            segel={segel}
            kecamatan={toOptions(kecamatan)}
            desa={toGroups(desa)}
          />
        </details>
      )}
    </section>
  )
}

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export default async function DataPage({ searchParams }: Props) {
  const pengaduanId = await getLacakSession()
  const [saya, layanan] = pengaduanId ? await Promise.all([getDataSaya(pengaduanId), getLayanan(pengaduanId)]) : [null, null]
  if (!pengaduanId || !saya || !layanan) redirect(localePath(await getLocale(), '/lacak'))
  const t = await getTranslations('hak.data')
  return (
    <>
      <ExitBar />
      <Main>
        <AppLink className="inline-flex min-h-11 items-center" href="/lacak">
          {t('kembali')}
        </AppLink>
        <h1>{t('judul')}</h1>
        <p className="lead mt-4 text">{t('pembuka')}</p>
        <ClientMessages namespaces={['hak', 'awal', 'isian', 'formLaporan', 'pilihan']}>
          {(await searchParams).kabar === 'terkirim' && (
            <Notice tone="ok" role="status">
              <p>{t('terkirim')}</p>
            </Notice>
          )}
          <DrafMilik draf={drafOf(pengaduanId)}>
            <DataTersimpan data={saya.data} />
            <h2 id="permintaan">{t('permintaan')}</h2>
            <PermintaanSaya permintaan={saya.permintaan} />
            <section className="mt-12">
              <h2>{t('akses')}</h2>
              <p className="text">{t('aksesIsi')}</p>
              <AksesForm action={askAksesAction} kunciKirim={newFormKey()} />
            </section>
            {saya.data.musnahAt === null && <Perbaikan layanan={layanan} segel={await getSegelPerbaikan(pengaduanId)} />}
          </DrafMilik>
        </ClientMessages>
      </Main>
    </>
  )
}
