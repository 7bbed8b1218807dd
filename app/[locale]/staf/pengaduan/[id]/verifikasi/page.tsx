import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Bandingan } from '@/components/staf/kasus/Bandingan'
import { listSerupa } from '@/lib/services/verifikasi/list-serupa'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { VerifikasiForm } from '@/components/staf/langkah/VerifikasiForm'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { DAFTAR_VERIFIKASI } from '@/lib/domain/alur/daftar-periksa'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.verifikasi'))('judul'))
}

export default async function VerifikasiPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const serupa = await listSerupa(petugas, kasus.id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.verifikasi')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={kasus.materi && <Bandingan kasus={kasus} serupa={serupa} />}
      >
        {(target) => (
          <VerifikasiForm {...step(target, 'PERIKSA_BERKAS')} tercentang={DAFTAR_VERIFIKASI.filter((butir) => kasus.daftar?.[butir])} />
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
