import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { NotaDinasPaper } from '@/components/staf/sp4n/Sp4nPapers'
import { TanggapanForm } from '@/components/staf/sp4n/TanggapanForm'
import { RingkasanLaporan } from '@/components/staf/sp4n/LaporanSp4n'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('sp4n.tanggapan'))('judul'))
}

export default async function TanggapanPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('sp4n.tanggapan')
  const memo = kasus.dokumen.notaDinas.find((row) => row.status === 'DITANDATANGANI')
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'sp4n']}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={memo ? <NotaDinasPaper memo={memo} pengaduanId={kasus.id} open /> : <RingkasanLaporan kasus={kasus} />}
      >
        {(target) => (
          <TanggapanForm
            {...step(target, 'UNGGAH_TANGGAPAN')}
            konsep={memo?.isi.konsepTanggapan ?? ''}
            dariLapor={kasus.dokumen.laporan?.idPelacakan != null}
          />
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
