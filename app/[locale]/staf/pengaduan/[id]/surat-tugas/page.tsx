import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { SuratTugasPaper } from '@/components/staf/kasus/Dokumen'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { MateriSection } from '@/components/staf/kasus/MateriSection'
import { SuratTugasForm } from '@/components/staf/langkah/SuratTugasForm'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { listCalonTim } from '@/lib/services/staf/list-rekan'
import { getPresetSuratTugas } from '@/lib/services/pemeriksaan/preset-surat-tugas'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.suratTugas'))('judul'))
}

export default async function SuratTugasPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.suratTugas')
  const calon = await listCalonTim(petugas, kasus.id)
  const preset = await getPresetSuratTugas(petugas, kasus.id)
  const signed = kasus.dokumen.suratTugas.filter((surat) => surat.ditandatangani !== null)
  const draft = kasus.dokumen.suratTugas.find((surat) => surat.ditandatangani === null)
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={kasus.materi && <MateriSection isi={kasus.materi.isi} layanan={kasus.layanan} />}
      >
        {(target) => (
          <>
            {signed.map((surat) => (
              <SuratTugasPaper pengaduanId={kasus.id} key={surat.versi} surat={surat} open />
            ))}
            <SuratTugasForm
              {...step(target, 'SUSUN_SURAT_TUGAS')}
              netral={STANDAR[kasus.layanan].suratNetral}
              preset={preset}
              konsep={draft ?? null}
              calon={calon.map((rekan) => ({ ...rekan, peranTim: draft?.anggota.find(({ id }) => id === rekan.id)?.peranTim ?? '' }))}
            />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
