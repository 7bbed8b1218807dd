import type { Metadata } from 'next'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { KasusPage } from '@/components/staf/kasus/KasusPage'
import { PesanStafForm } from '@/components/staf/langkah/PesanStafForm'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { mayIn } from '@/lib/domain/auth/permissions'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { findBerikutnya } from '@/lib/services/staf/list-antrean'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { sendPesanAction, takeLangkahAction } from './actions'

type PengaduanPageProps = KasusParams & Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, '')
}

export default async function PengaduanPage({ params, searchParams }: PengaduanPageProps) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const { baru } = await searchParams
  const suratSaja = kasus.kirimJawaban === 'SURAT'
  const mayWrite = mayIn(kasus.layanan, kasus.sebagai, 'pesan:write') && !isClosed(kasus.status)
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <KasusPage
        kasus={kasus}
        action={takeLangkahAction}
        baru={baru === '1'}
        berikutnya={baru === '1' ? await findBerikutnya(petugas, kasus.id) : null}
        pesan={(target) => (
          <PesanStafForm action={sendPesanAction} target={target} kunciKirim={newFormKey()} allowed={mayWrite} suratSaja={suratSaja} />
        )}
      />
    </ClientMessages>
  )
}
