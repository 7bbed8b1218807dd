import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { PesanWakilForm } from '@/components/staf/wakil/PesanWakilForm'
import { TidakBoleh } from '@/components/staf/wakil/TidakBoleh'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { getLayananWakil } from '@/lib/services/wakil/get-wakil'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { kasusTitle, readForPage, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { sendPesanWakilAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('wakil'))('judul'))
}

export default async function WakilPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const layanan = await readForPage(() => getLayananWakil(petugas, kasus.id))
  const t = await getTranslations('wakil')
  return (
    <ClientMessages namespaces={['wakil', 'formLaporan', 'isian', 'pilihan', 'bukti']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {() =>
          isClosed(kasus.status) ? (
            <TidakBoleh />
          ) : (
            <PesanWakilForm
              action={sendPesanWakilAction}
              pengaduanId={kasus.id}
              kunciKirim={newFormKey()}
              layanan={layanan}
              today={kasus.hariIni}
              lengkapi={kasus.status === 'MENUNGGU_PELAPOR'}
            />
          )
        }
      </LangkahPage>
    </ClientMessages>
  )
}
