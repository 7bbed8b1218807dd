import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { Sp4nNotaDinas } from '@/components/staf/sp4n/Sp4nNotaDinas'
import { SubstansiPaper } from '@/components/staf/sp4n/Sp4nPapers'
import { RingkasanLaporan } from '@/components/staf/sp4n/LaporanSp4n'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('sp4n.notaDinas'))('judul'))
}

export default async function NotaDinasPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('sp4n.notaDinas')
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'sp4n']}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={
          <>
            {kasus.dokumen.substansi.map((row) => (
              <SubstansiPaper key={row.id} substansi={row} open />
            ))}
            <RingkasanLaporan kasus={kasus} />
          </>
        }
      >
        {(target) => <Sp4nNotaDinas kasus={kasus} target={target} action={takeLangkahAction} />}
      </LangkahPage>
    </ClientMessages>
  )
}
