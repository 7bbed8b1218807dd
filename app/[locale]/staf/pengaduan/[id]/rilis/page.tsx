import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { RilisForm } from '@/components/staf/dumas/RilisForm'
import { RilisPaper } from '@/components/staf/dumas/RilisPaper'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('dumas.rilis'))('judul'))
}

export default async function RilisPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('dumas.rilis')
  const { rilis } = kasus.dokumen
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'dumas']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {(target) => (
          <>
            <RilisForm {...step(target, 'SUSUN_RILIS')} konsep={rilis[0] ?? null} instead={rilis.length > 0 ? null : undefined} />
            {rilis.map((row, index) => (
              <RilisPaper key={row.versi} rilis={row} pengaduanId={kasus.id} open={index === 0} />
            ))}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
