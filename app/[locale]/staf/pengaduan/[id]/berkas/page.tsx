import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BerkasList } from '@/components/staf/berkas/BerkasList'
import { BerkasForm, FotoForm } from '@/components/staf/berkas/BerkasForm'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { getBerkas } from '@/lib/services/berkas/read-berkas'
import { kasusTitle, readForPage, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { setujuiFotoAction, storeBerkasAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('berkas'))('judul'))
}

export default async function BerkasPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const { boleh, moderator, berkas } = await readForPage(() => getBerkas(petugas, kasus.id))
  const t = await getTranslations('berkas')
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'awal', 'berkas']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {() => (
          <>
            <BerkasList pengaduanId={kasus.id} berkas={berkas} />
            {moderator && <FotoForm action={setujuiFotoAction} pengaduanId={kasus.id} foto={berkas.filter((row) => row.bolehPublik)} />}
            {boleh.length > 0 && <BerkasForm action={storeBerkasAction} pengaduanId={kasus.id} dokumen={boleh} layanan={kasus.layanan} />}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
