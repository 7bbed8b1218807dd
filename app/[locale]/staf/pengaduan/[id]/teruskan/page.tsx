import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { TeruskanOpdForm } from '@/components/staf/sp4n/TeruskanOpdForm'
import { RingkasanLaporan } from '@/components/staf/sp4n/LaporanSp4n'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { listOpdTujuan } from '@/lib/services/sp4n/list-opd-tujuan'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('sp4n.teruskan'))('judul'))
}

export default async function TeruskanPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('sp4n.teruskan')
  const opd = await listOpdTujuan()
  // The agency the reporter named is the first guess; after a return it was the wrong one.
  const named = opd.find((unit) => unit.nama === kasus.materi?.mengenai)?.id ?? ''
  const usul = kasus.dokumen.distribusi.some((row) => row.unitId === named) ? '' : named
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'sp4n']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')} samping={<RingkasanLaporan kasus={kasus} />}>
        {(target) => <TeruskanOpdForm {...step(target, 'TERUSKAN_KE_OPD')} opd={opd} usul={usul} />}
      </LangkahPage>
    </ClientMessages>
  )
}
