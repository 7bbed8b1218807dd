import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { takeLangkahAction } from '../actions'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { JawabanPaper, LhpPaper } from '@/components/staf/kasus/Dokumen'
import { VersiLink } from '@/components/staf/dumas/VersiLink'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { LangkahPanel } from '@/components/staf/kasus/LangkahPanel'
import { MateriSection } from '@/components/staf/kasus/MateriSection'
import { CatatanForm } from '@/components/staf/langkah/CatatanForm'
import { JawabanForm } from '@/components/staf/langkah/JawabanForm'
import type { StepTarget } from '@/components/staf/langkah/target'
import { STEP_MESSAGES, isAllowed, stepOf } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.jawaban'))('judul'))
}

export default async function JawabanPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.jawaban')
  const canWrite = isAllowed(kasus.langkah, 'TULIS_JAWABAN')
  const last = kasus.dokumen.jawaban[0]
  const panel = (target: StepTarget) => <LangkahPanel kasus={kasus} target={target} action={takeLangkahAction} />
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        samping={
          <>
            {kasus.dokumen.lhp.slice(0, 1).map((lhp) => (
              <LhpPaper pengaduanId={kasus.id} layanan={kasus.layanan} key={lhp.versi} lhp={lhp} open />
            ))}
            {kasus.materi && <MateriSection isi={kasus.materi.isi} layanan={kasus.layanan} />}
          </>
        }
      >
        {(target) => (
          <>
            <JawabanForm {...step(target, 'TULIS_JAWABAN')} konsep={last ?? null} instead={panel(target)} />
            {!canWrite && !last && <p className="meta">{t('belum')}</p>}
            {kasus.dokumen.jawaban.map((jawaban, index) => (
              <JawabanPaper pengaduanId={kasus.id} key={jawaban.versi} jawaban={jawaban} open={index === 0} />
            ))}
            <VersiLink pengaduanId={kasus.id} jenis="jawaban" jumlah={kasus.dokumen.jawaban.length} />
            <CatatanForm {...step(target, 'KEMBALIKAN_JAWABAN')} jenis="jawaban" heading={t('kembalikan')} instead={null} />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
