import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { BuktikanForm } from '@/components/staf/wakil/BuktikanForm'
import { TidakBoleh } from '@/components/staf/wakil/TidakBoleh'
import { Notice } from '@/components/ui/Notice'
import { mayIn } from '@/lib/domain/auth/permissions'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { proveKodeAction } from './actions'

type Props = KasusParams & Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('kodeBaru'))('judulBukti'))
}

export default async function KodeHilangPage({ params, searchParams }: Props) {
  const { kasus } = await requireKasus((await params).id)
  const { kabar } = await searchParams
  const t = await getTranslations('kodeBaru')
  return (
    <ClientMessages namespaces={['kodeBaru', 'awal', 'isian']}>
      <LangkahPage kasus={kasus} judul={t('judulBukti')} pembuka={t('pembukaBukti')}>
        {() => (
          <>
            {kabar === 'tersimpan' && (
              <Notice tone="ok" role="status">
                <p>{t('terbukti')}</p>
              </Notice>
            )}
            {mayIn(kasus.layanan, kasus.sebagai, 'identitas:open') ? (
              <BuktikanForm action={proveKodeAction} pengaduanId={kasus.id} />
            ) : (
              <TidakBoleh />
            )}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
