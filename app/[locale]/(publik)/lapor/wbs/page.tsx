import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WbsAside } from '@/components/lapor/wbs/WbsAside'
import { WbsForm } from '@/components/lapor/wbs/WbsForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { getFormOptions, type Kelompok } from '@/lib/services/lapor/get-form-options'
import { submitWbsAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formWbs'))('judul') }
}

const toGroups = (groups: readonly Kelompok[]) =>
  groups.map(({ label, pilihan }) => ({ label, options: pilihan.map(({ id, nama }) => ({ value: id, label: nama })) }))

async function Form() {
  const t = await getTranslations('formWbs')
  const options = await getFormOptions()
  if (!options.siap) {
    return (
      <Notice tone="warn" title={t('belumSiap.judul')}>
        <p>{t('belumSiap.isi')}</p>
      </Notice>
    )
  }
  return (
    <ClientMessages namespaces={['formWbs', 'isian', 'pilihan', 'bukti']}>
      <WbsForm
        action={submitWbsAction}
        kunciKirim={options.kunciKirim}
        samaran={options.samaran}
        kecamatan={options.kecamatan.map(({ id, nama }) => ({ value: id, label: nama }))}
        desa={toGroups(options.desa)}
        opd={toGroups(options.opd)}
      />
    </ClientMessages>
  )
}

export default async function LaporWbsPage() {
  const t = await getTranslations('formWbs')
  return (
    <>
      <ExitBar />
      <Main>
        <AppLink className="back" href="/lapor">
          {t('kembali')}
        </AppLink>
        <div className="cols cols-form">
          <div>
            <Form />
          </div>
          <WbsAside />
        </div>
      </Main>
    </>
  )
}
