import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PenyampaianForm } from '@/components/staf/dumas/PenyampaianForm'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { KirimanForm } from '@/components/staf/langkah/KirimanForm'
import { STEP_MESSAGES, isAllowed, stepOf } from '@/components/staf/step-page'
import { SuratTerbit } from '@/components/staf/surat/SuratTerbit'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.kiriman'))('judul'))
}

export default async function KirimanPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.kiriman')
  const cara = await getTranslations('pilihan.kirimJawaban')
  const canDeliver = isAllowed(kasus.langkah, 'SAMPAIKAN_JAWABAN')
  const { penyampaian } = STANDAR[kasus.layanan]
  const approved = kasus.dokumen.jawaban.find(({ status }) => status === 'DISETUJUI') ?? null
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'dumas']}>
      <LangkahPage kasus={kasus} judul={t('judul')}>
        {(target) => (
          <>
            <SuratTerbit jawaban={approved} pengaduanId={kasus.id} />
            {canDeliver && penyampaian === 'SATU' && <p>{t('pilihan', { cara: cara(kasus.kirimJawaban) })}</p>}
            {penyampaian === 'BEBERAPA' ? (
              <PenyampaianForm {...step(target, 'SAMPAIKAN_JAWABAN')} dipilih={cara(kasus.kirimJawaban)} instead={null} />
            ) : (
              <KirimanForm {...step(target, 'SAMPAIKAN_JAWABAN')} instead={null} />
            )}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
