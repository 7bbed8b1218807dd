import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PenyampaianForm } from '@/components/staf/dumas/PenyampaianForm'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { SuratJawaban } from '@/components/staf/kasus/SuratJawaban'
import { KirimanForm } from '@/components/staf/langkah/KirimanForm'
import { isAllowed, STEP_MESSAGES } from '@/components/staf/step-page'
import { AppLink } from '@/components/ui/AppLink'
import { suratPath } from '@/components/staf/langkah/target'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.kiriman'))('judul'))
}

export default async function KirimanPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('formLangkah.kiriman')
  const cara = await getTranslations('pilihan.kirimJawaban')
  const buka = await getTranslations('cek')
  const canDeliver = isAllowed(kasus.langkah, 'SAMPAIKAN_JAWABAN')
  const approved = kasus.dokumen.jawaban.find(({ status }) => status === 'DISETUJUI') ?? null
  const letter = <SuratJawaban jawaban={approved} samaran={kasus.samaran} nomorTiket={kasus.nomorTiket} diterimaAt={kasus.diterimaAt} />
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'dumas']}>
      <LangkahPage kasus={kasus} judul={t('judul')} bawah={letter}>
        {(target) => (
          <>
            {approved && (
              <p className="no-print">
                <AppLink href={suratPath(kasus.id, 'surat-jawaban', approved.versi)}>{buka('buka')}</AppLink>
              </p>
            )}
            {canDeliver && kasus.layanan === 'WBS' && <p className="no-print">{t('pilihan', { cara: cara(kasus.kirimJawaban) })}</p>}
            {kasus.layanan === 'DUMAS' ? (
              <PenyampaianForm
                action={takeLangkahAction}
                langkah="SAMPAIKAN_JAWABAN"
                target={target}
                allowed={canDeliver}
                dipilih={cara(kasus.kirimJawaban)}
                instead={null}
              />
            ) : (
              <KirimanForm action={takeLangkahAction} langkah="SAMPAIKAN_JAWABAN" target={target} allowed={canDeliver} instead={null} />
            )}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
