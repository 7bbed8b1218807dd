import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { takeLangkahAction } from '../actions'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LhpPaper } from '@/components/staf/kasus/Dokumen'
import { VersiLink } from '@/components/staf/dumas/VersiLink'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { LangkahPanel } from '@/components/staf/kasus/LangkahPanel'
import { MateriSection } from '@/components/staf/kasus/MateriSection'
import { CatatanForm } from '@/components/staf/langkah/CatatanForm'
import { LhpForm } from '@/components/staf/langkah/LhpForm'
import { kasusPath, type StepTarget } from '@/components/staf/langkah/target'
import { AppLink } from '@/components/ui/AppLink'
import { STEP_MESSAGES, isAllowed, stepOf } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.lhp'))('judul'))
}

export default async function LhpPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.lhp')
  const tlhp = await getTranslations('formLangkah.tlhp')
  const canDraft = isAllowed(kasus.langkah, 'SUSUN_LHP')
  const last = kasus.dokumen.lhp[0]
  const panel = (target: StepTarget) => <LangkahPanel kasus={kasus} target={target} action={takeLangkahAction} />
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        samping={kasus.materi && <MateriSection isi={kasus.materi.isi} layanan={kasus.layanan} />}
      >
        {(target) => (
          <>
            <LhpForm {...step(target, 'SUSUN_LHP')} konsep={last ?? null} instead={panel(target)} />
            {!canDraft && !last && <p className="meta">{t('belum')}</p>}
            {kasus.dokumen.lhp.map((lhp, index) => (
              <LhpPaper pengaduanId={kasus.id} layanan={kasus.layanan} key={lhp.versi} lhp={lhp} open={index === 0 && !canDraft} />
            ))}
            {kasus.dokumen.lhp.some((lhp) => lhp.final && lhp.rekomendasi.length > 0) && (
              <p>
                <AppLink href={kasusPath(kasus.id, 'tindak-lanjut')}>{tlhp('judul')}</AppLink>
              </p>
            )}
            <VersiLink pengaduanId={kasus.id} jenis="lhp" jumlah={kasus.dokumen.lhp.length} />
            <CatatanForm {...step(target, 'KEMBALIKAN_LHP')} jenis="lhp" heading={t('kembalikan')} instead={null} />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
