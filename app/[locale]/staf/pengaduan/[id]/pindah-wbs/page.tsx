import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { CatatanForm } from '@/components/staf/langkah/CatatanForm'
import { RingkasanLaporan } from '@/components/staf/sp4n/LaporanSp4n'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { Notice } from '@/components/ui/Notice'
import { isDijalankan } from '@/lib/services/instansi/get-keadaan'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('sp4n.pindahWbs'))('judul'))
}

export default async function PindahWbsPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('sp4n.pindahWbs')
  const adaWbs = await isDijalankan('WBS')
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'sp4n']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')} samping={<RingkasanLaporan kasus={kasus} />}>
        {(target) =>
          adaWbs ? (
            <CatatanForm {...step(target, 'PINDAHKAN_KE_WBS')} jenis="pindahWbs" />
          ) : (
            <Notice title={t('tanpaWbs')}>
              <p>{t('tanpaWbsIsi')}</p>
            </Notice>
          )
        }
      </LangkahPage>
    </ClientMessages>
  )
}
