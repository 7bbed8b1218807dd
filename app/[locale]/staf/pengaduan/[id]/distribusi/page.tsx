import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { DistribusiForm } from '@/components/staf/dumas/DistribusiForm'
import { DisposisiPaper, DistribusiPaper } from '@/components/staf/dumas/DumasPapers'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { listBidangKasus } from '@/lib/services/disposisi/list-bidang-kasus'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('dumas.distribusi'))('judul'))
}

export default async function DistribusiPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('dumas.distribusi')
  const bidang = await listBidangKasus(petugas, kasus.id, 'MENANGANI')
  const slip = kasus.dokumen.disposisi.find((row) => row.induk === null && row.dicabutAt === null)
  const named = slip?.penerima.find((row) => row.utama && bidang.some((unit) => unit.id === row.unitId))?.unitId ?? ''
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'dumas']}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={slip && <DisposisiPaper pengaduanId={kasus.id} disposisi={slip} open />}
      >
        {(target) => (
          <>
            <DistribusiForm {...step(target, 'DISTRIBUSIKAN')} bidang={bidang} usul={named} />
            <DistribusiPaper distribusi={kasus.dokumen.distribusi} />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
