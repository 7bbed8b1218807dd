import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { DumasAside } from '@/components/lapor/dumas/DumasAside'
import { DumasForm } from '@/components/lapor/dumas/DumasForm'
import { toGroups } from '@/components/lapor/to-groups'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { getKesiapan } from '@/lib/services/lapor/get-kesiapan'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { submitDumasAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formDumas'))('judul') }
}

async function Form() {
  const [options, kantor, t] = await Promise.all([getFormOptions('DUMAS'), listKantor(), getTranslations('tataCara')])
  if (!options.penyegel) return <BelumSiap {...await getKesiapan('DUMAS')} />
  return (
    <ClientMessages namespaces={['formWbs', 'formDumas', 'isian', 'pilihan', 'bukti']}>
      <DumasForm
        action={submitDumasAction}
        pemda={kantorDari(kantor, 'DUMAS')?.pemda ?? t('pemda')}
        penyegel={options.penyegel}
        kunciKirim={options.kunciKirim}
        samaran={options.samaran}
        opd={toGroups(options.opd)}
        kecamatan={[]}
        desa={[]}
      />
    </ClientMessages>
  )
}

export default async function LaporDumasPage() {
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
          <DumasAside />
        </div>
      </Main>
    </>
  )
}
