import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { PindaianForm } from '@/components/staf/surat/PindaianForm'
import { PindaianList } from '@/components/staf/surat/PindaianList'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { getPindaian } from '@/lib/services/surat/read-pindaian'
import { kasusTitle, readForPage, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { storePindaianAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('pindaian'))('judul'))
}

export default async function PindaianPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const { naskah, pindaian } = await readForPage(() => getPindaian(petugas, kasus.id))
  const t = await getTranslations('pindaian')
  const boleh = naskah.filter((paper) => paper.bolehUnggah)
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'awal', 'pindaian', 'cek']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {() => (
          <>
            {naskah.length === 0 ? <p className="meta">{t('belumAda')}</p> : <PindaianList pengaduanId={kasus.id} pindaian={pindaian} />}
            {boleh.length > 0 && <PindaianForm action={storePindaianAction} pengaduanId={kasus.id} naskah={boleh} />}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
