import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { toGroups } from '@/components/lapor/to-groups'
import { WbsAside } from '@/components/lapor/wbs/WbsAside'
import { WbsForm } from '@/components/lapor/wbs/WbsForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { getPindahan } from '@/lib/services/lacak/get-pindahan'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { getKesiapan } from '@/lib/services/lapor/get-kesiapan'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { submitLaporanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formWbs'))('judul') }
}

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The words of the SP4N report this browser has open, when its reporter was offered to go on here. */
async function wordsOf(query: Query) {
  const pengaduanId = query.dari === 'sp4n' ? await getLacakSession() : null
  return pengaduanId ? ((await getPindahan(pengaduanId)) ?? {}) : {}
}

async function Form({ query }: Readonly<{ query: Query }>) {
  const options = await getFormOptions()
  if (!options.penyegel) return <BelumSiap {...await getKesiapan()} />
  return (
    <ClientMessages namespaces={['formWbs', 'isian', 'pilihan', 'bukti']}>
      <WbsForm
        action={submitLaporanAction}
        awal={await wordsOf(query)}
        penyegel={options.penyegel}
        kunciKirim={options.kunciKirim}
        samaran={options.samaran}
        kecamatan={options.kecamatan.map(({ id, nama }) => ({ value: id, label: nama }))}
        desa={toGroups(options.desa)}
        opd={toGroups(options.opd)}
      />
    </ClientMessages>
  )
}

export default async function LaporWbsPage({ searchParams }: Readonly<{ searchParams: Promise<Query> }>) {
  const query = await searchParams
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
            <Form query={query} />
          </div>
          <WbsAside />
        </div>
      </Main>
    </>
  )
}
