import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { TelaahanPaper } from '@/components/staf/dumas/DumasPapers'
import { TelaahanForm } from '@/components/staf/dumas/TelaahanForm'
import { VersiLink } from '@/components/staf/dumas/VersiLink'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { MateriSection } from '@/components/staf/kasus/MateriSection'
import { CatatanForm } from '@/components/staf/langkah/CatatanForm'
import { isAllowed, STEP_MESSAGES } from '@/components/staf/step-page'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { listBidangKasus } from '@/lib/services/disposisi/list-bidang-kasus'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('dumas.telaahan'))('judul'))
}

export default async function TelaahanPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const t = await getTranslations('dumas.telaahan')
  const bidang = await listBidangKasus(petugas, kasus.id, 'MENANGANI')
  const versi = kasus.dokumen.telaahan
  // What the Sekretaris wrote stands before the form: it is what the next words answer.
  const returned = versi[0]?.status === 'DIKEMBALIKAN' ? versi[0] : null
  const canWrite = isAllowed(kasus.langkah, 'TULIS_TELAAHAN')
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'dumas']}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={kasus.materi && <MateriSection isi={kasus.materi.isi} />}
      >
        {(target) => (
          <>
            {versi.length === 0 && !canWrite && <p className="meta">{t('belum')}</p>}
            {canWrite && returned?.catatan && (
              <Notice tone="warn" title={t('dikembalikan', { nama: returned.dikembalikan ?? '' })}>
                <Paragraphs text={returned.catatan} />
              </Notice>
            )}
            <TelaahanForm
              action={takeLangkahAction}
              langkah="TULIS_TELAAHAN"
              target={target}
              allowed={canWrite}
              konsep={versi[0]?.isi ?? null}
              bidang={bidang}
              instead={null}
            />
            {versi.map((telaahan, index) => (
              <TelaahanPaper pengaduanId={kasus.id} key={telaahan.versi} telaahan={telaahan} open={index === 0 && !canWrite} />
            ))}
            <VersiLink pengaduanId={kasus.id} jenis="telaahan" jumlah={versi.length} />
            <CatatanForm
              action={takeLangkahAction}
              langkah="KEMBALIKAN_TELAAHAN"
              target={target}
              allowed={isAllowed(kasus.langkah, 'KEMBALIKAN_TELAAHAN')}
              jenis="telaahan"
              heading={t('kembalikan')}
              instead={null}
            />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
