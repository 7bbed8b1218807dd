import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { isAllowed } from '@/components/staf/step-page'
import { TekanWakilForm } from '@/components/staf/wakil/TekanWakilForm'
import { TidakBoleh } from '@/components/staf/wakil/TidakBoleh'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { confirmWakilAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('wakil'))('judulSelesai'))
}

export default async function SelesaiWakilPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('wakil')
  return (
    <ClientMessages namespaces={['wakil', 'awal', 'isian', 'pilihan']}>
      <LangkahPage kasus={kasus} judul={t('judulSelesai')} pembuka={t('pembukaSelesai')}>
        {() =>
          isAllowed(kasus.langkah, 'KONFIRMASI') ? (
            <TekanWakilForm
              action={confirmWakilAction}
              pengaduanId={kasus.id}
              layanan={kasus.layanan}
              today={kasus.hariIni}
              submit={t('selesai')}
            />
          ) : (
            <TidakBoleh />
          )
        }
      </LangkahPage>
    </ClientMessages>
  )
}
