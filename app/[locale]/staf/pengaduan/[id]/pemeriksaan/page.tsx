import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { CatatanPaper, pdfCatatan } from '@/components/staf/kasus/Dokumen'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { PemeriksaanForm } from '@/components/staf/langkah/PemeriksaanForm'
import { isAllowed, STEP_MESSAGES } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.pemeriksaan'))('judul'))
}

export default async function PemeriksaanPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('formLangkah.pemeriksaan')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage kasus={kasus} judul={t('judul')}>
        {(target) => (
          <>
            <PemeriksaanForm
              action={takeLangkahAction}
              langkah="CATAT_PEMERIKSAAN"
              target={target}
              hariIni={kasus.hariIni}
              allowed={isAllowed(kasus.langkah, 'CATAT_PEMERIKSAAN')}
            />
            {kasus.dokumen.catatan.map((catatan) => (
              <CatatanPaper key={catatan.id} catatan={catatan} pdf={pdfCatatan(kasus.id, kasus.dokumen.catatan, catatan)} />
            ))}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
