import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { TindakLanjut } from '@/components/staf/langkah/TindakLanjut'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { mayWriteDokumen } from '@/lib/domain/dokumen/hak'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { recordTindakLanjutAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.tlhp'))('judul'))
}

export default async function TindakLanjutPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('formLangkah.tlhp')
  const lhp = kasus.dokumen.lhp.find((row) => row.final !== null)
  const boleh = mayWriteDokumen(kasus.layanan, 'tindakLanjut', kasus.sebagai)
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'awal']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {() =>
          lhp && lhp.rekomendasi.length > 0 ? (
            lhp.rekomendasi.map((row, index) => (
              <TindakLanjut
                key={index}
                pengaduanId={kasus.id}
                versiLhp={lhp.versi}
                nomor={index}
                rekomendasi={row}
                action={boleh ? recordTindakLanjutAction : null}
              />
            ))
          ) : (
            <p className="meta">{t('belumAda')}</p>
          )
        }
      </LangkahPage>
    </ClientMessages>
  )
}
