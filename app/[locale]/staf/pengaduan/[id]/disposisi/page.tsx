import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BacaForm } from '@/components/staf/dumas/BacaForm'
import { CabutDisposisiForm, DisposisiForm, SiapkanDisposisiForm, TeruskanForm } from '@/components/staf/dumas/DisposisiForm'
import { DisposisiPaper, TelaahanPaper } from '@/components/staf/dumas/DumasPapers'
import { SumberInformasi } from '@/components/staf/kasus/SumberInformasi'
import { SuratMasukSection } from '@/components/staf/kasus/SuratMasuk'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import type { StepTarget } from '@/components/staf/langkah/target'
import { STEP_MESSAGES, isAllowed, stepOf } from '@/components/staf/step-page'
import type { JenisDisposisi } from '@/lib/domain/dumas/disposisi'
import type { Langkah } from '@/lib/domain/alur/engine'
import { listBidangKasus } from '@/lib/services/disposisi/list-bidang-kasus'
import type { KasusDetail } from '@/lib/services/staf/get-kasus'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { markDibacaAction } from './actions'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('dumas.disposisi'))('judul'))
}

const KEPUTUSAN: readonly (readonly [JenisDisposisi, Langkah])[] = [
  ['TINDAK_LANJUT', 'DISPOSISIKAN'],
  ['KELENGKAPAN', 'MINTA_KELENGKAPAN'],
  ['ARSIP', 'ARSIPKAN'],
  ['LIMPAH', 'LIMPAHKAN'],
]

type FormsProps = Readonly<{ kasus: KasusDetail; target: StepTarget; bidang: readonly Readonly<{ id: string; nama: string }>[] }>

function Forms({ kasus, target, bidang }: FormsProps) {
  const step = stepOf(kasus, takeLangkahAction)
  const slip = kasus.dokumen.disposisi.find((row) => row.induk === null && row.dicabutAt === null)
  const telaahan = kasus.dokumen.telaahan[0]
  const boleh = KEPUTUSAN.filter(([, langkah]) => isAllowed(kasus.langkah, langkah)).map(([jenis]) => jenis)
  return (
    <>
      <SiapkanDisposisiForm {...step(target, 'AJUKAN_DISPOSISI')} instead={null} />
      <DisposisiForm
        {...step(target, 'DISPOSISIKAN', 'MINTA_KELENGKAPAN', 'ARSIPKAN', 'LIMPAHKAN')}
        boleh={boleh}
        bidang={bidang}
        sifat={slip?.sifat ?? []}
        usulUnitId={telaahan?.isi.usulUnitId ?? ''}
        usulTenggat={telaahan?.isi.usulTenggat ?? ''}
        instead={null}
      />
      <TeruskanForm {...step(target, 'TERUSKAN_DISPOSISI')} instead={null} />
      <CabutDisposisiForm {...step(target, 'CABUT_DISPOSISI')} instead={null} />
    </>
  )
}

export default async function DisposisiPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const t = await getTranslations('dumas.disposisi')
  const bidang = await listBidangKasus(petugas, kasus.id, 'SEMUA')
  const { disposisi, telaahan } = kasus.dokumen
  const unread = disposisi.some(
    (row) => row.dicabutAt === null && row.penerima.some((p) => p.unitId === petugas.unitId && p.dibacaAt === null),
  )
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'dumas']}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        samping={
          <>
            {telaahan[0] && <TelaahanPaper pengaduanId={kasus.id} telaahan={telaahan[0]} open />}
            <SuratMasukSection surat={kasus.materi?.surat ?? null} />
            {kasus.materi?.isi.sumberInformasi && <SumberInformasi teks={kasus.materi.isi.sumberInformasi} />}
          </>
        }
      >
        {(target) => (
          <>
            {unread && <BacaForm action={markDibacaAction} pengaduanId={kasus.id} />}
            <Forms kasus={kasus} target={target} bidang={bidang} />
            {disposisi.length === 0 && <p className="meta">{t('belum')}</p>}
            {disposisi.map((row) => (
              <DisposisiPaper pengaduanId={kasus.id} key={row.id} disposisi={row} open={row.induk === null && row.dicabutAt === null} />
            ))}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
