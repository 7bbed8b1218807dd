import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { TelaahanPaper } from '@/components/staf/dumas/DumasPapers'
import { TelaahanForm } from '@/components/staf/dumas/TelaahanForm'
import { VersiLink } from '@/components/staf/dumas/VersiLink'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { isIdentitasJelas } from '@/lib/domain/dumas/telaahan'
import type { KasusDetail } from '@/lib/services/staf/get-kasus'
import { listSerupa } from '@/lib/services/verifikasi/list-serupa'
import { Bandingan } from '@/components/staf/kasus/Bandingan'
import type { TelaahanKasus } from '@/lib/domain/dumas/berkas'
import { CatatanForm } from '@/components/staf/langkah/CatatanForm'
import { STEP_MESSAGES, isAllowed, stepOf } from '@/components/staf/step-page'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { listBidangKasus } from '@/lib/services/disposisi/list-bidang-kasus'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('dumas.telaahan'))('judul'))
}

/** What the Sekretaris wrote stands before the form: it is what the next words answer. */
async function Dikembalikan({ telaahan }: Readonly<{ telaahan: TelaahanKasus | undefined }>) {
  const t = await getTranslations('dumas.telaahan')
  if (telaahan?.status !== 'DIKEMBALIKAN' || !telaahan.catatan) return null
  return (
    <Notice tone="warn" title={t('dikembalikan', { nama: telaahan.dikembalikan ?? '' })}>
      <Paragraphs text={telaahan.catatan} />
    </Notice>
  )
}

const keadaanOf = (check: KasusDetail['periksaIdentitas']) => {
  if (!check) return 'BELUM'
  return isIdentitasJelas(check) ? 'JELAS' : 'TIDAK'
}

type VersiProps = Readonly<{ pengaduanId: string; versi: readonly TelaahanKasus[]; unfolded: boolean }>

/** Every version, newest first; the newest lies open for whoever only reads. */
function Versi({ pengaduanId, versi, unfolded }: VersiProps) {
  return (
    <>
      {versi.map((telaahan, index) => (
        <TelaahanPaper pengaduanId={pengaduanId} key={telaahan.versi} telaahan={telaahan} open={index === 0 && unfolded} />
      ))}
      <VersiLink pengaduanId={pengaduanId} jenis="telaahan" jumlah={versi.length} />
    </>
  )
}

export default async function TelaahanPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('dumas.telaahan')
  const bidang = await listBidangKasus(petugas, kasus.id, 'MENANGANI')
  const versi = kasus.dokumen.telaahan
  const serupa = await listSerupa(petugas, kasus.id)
  const canWrite = isAllowed(kasus.langkah, 'TULIS_TELAAHAN')
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'dumas']}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={kasus.materi && <Bandingan kasus={kasus} serupa={serupa} surat />}
      >
        {(target) => (
          <>
            {canWrite ? <Dikembalikan telaahan={versi[0]} /> : versi.length === 0 && <p className="meta">{t('belum')}</p>}
            <TelaahanForm
              {...step(target, 'TULIS_TELAAHAN')}
              konsep={versi[0]?.isi ?? null}
              bidang={bidang}
              identitas={keadaanOf(kasus.periksaIdentitas)}
              instead={null}
            />
            <Versi pengaduanId={kasus.id} versi={versi} unfolded={!canWrite} />
            <CatatanForm {...step(target, 'KEMBALIKAN_TELAAHAN')} jenis="telaahan" heading={t('kembalikan')} instead={null} />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
