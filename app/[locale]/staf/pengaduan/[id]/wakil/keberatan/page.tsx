import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { isAllowed } from '@/components/staf/step-page'
import { KeberatanWakilForm } from '@/components/staf/wakil/KeberatanWakilForm'
import { TidakBoleh } from '@/components/staf/wakil/TidakBoleh'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { objectWakilAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('wakil'))('judulKeberatan'))
}

export default async function KeberatanWakilPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('wakil')
  return (
    <ClientMessages namespaces={['wakil', 'formLaporan', 'isian', 'pilihan', 'bukti']}>
      <LangkahPage kasus={kasus} judul={t('judulKeberatan')} pembuka={t('pembukaKeberatan')}>
        {() =>
          isAllowed(kasus.langkah, 'AJUKAN_KEBERATAN') ? (
            <KeberatanWakilForm
              action={objectWakilAction}
              pengaduanId={kasus.id}
              kunciKirim={newFormKey()}
              layanan={kasus.layanan}
              today={kasus.hariIni}
            />
          ) : (
            <TidakBoleh />
          )
        }
      </LangkahPage>
    </ClientMessages>
  )
}
