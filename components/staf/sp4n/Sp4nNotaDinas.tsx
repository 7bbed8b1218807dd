import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { VersiLink } from '../dumas/VersiLink'
import type { KasusView } from '../kasus/view'
import { CatatanForm } from '../langkah/CatatanForm'
import type { StepAction } from '../langkah/StepForm'
import type { StepTarget } from '../langkah/target'
import { presetNotaDinas } from '@/lib/domain/sp4n/nota-dinas'
import { StepButtons } from '../langkah/StepButtons'
import { isAllowed } from '../step-page'
import { NotaDinasForm } from './NotaDinasForm'
import { NotaDinasPaper } from './Sp4nPapers'

type Props = Readonly<{ kasus: KasusView; target: StepTarget; action: StepAction }>

/** The drafter's form with the note it answers, every version, and the signer's way to send it back. */
export function Sp4nNotaDinas({ kasus, target, action }: Props) {
  const t = useTranslations('sp4n.notaDinas')
  const versi = kasus.dokumen.notaDinas
  const canWrite = isAllowed(kasus.langkah, 'TULIS_NOTA_DINAS')
  // Whoever reads the draft here signs it here.
  const signs = kasus.langkah.filter(({ langkah, boleh }) => boleh && langkah === 'TANDATANGANI_NOTA_DINAS')
  const returned = canWrite && versi[0]?.status === 'DIKEMBALIKAN' ? versi[0] : null
  return (
    <>
      {versi.length === 0 && !canWrite && <p className="meta">{t('belum')}</p>}
      {returned?.catatan && (
        <Notice tone="warn" title={t('dikembalikan', { nama: returned.dikembalikan ?? '' })}>
          <Paragraphs text={returned.catatan} />
        </Notice>
      )}
      <NotaDinasForm
        action={action}
        langkah="TULIS_NOTA_DINAS"
        target={target}
        allowed={canWrite}
        konsep={versi[0]?.isi ?? presetNotaDinas({ isi: kasus.materi?.isi.isi ?? '', substansi: kasus.dokumen.substansi })}
        diambil={versi.length === 0 && kasus.dokumen.substansi.length > 0}
        instead={null}
      />
      {versi.map((memo, index) => (
        <NotaDinasPaper key={memo.versi} memo={memo} pengaduanId={kasus.id} open={index === 0 && !canWrite} />
      ))}
      {signs.length > 0 && <StepButtons action={action} target={target} pilihan={signs} utama="TANDATANGANI_NOTA_DINAS" />}
      <VersiLink pengaduanId={kasus.id} jenis="nota-dinas" jumlah={versi.length} />
      <CatatanForm
        action={action}
        langkah="KEMBALIKAN_NOTA_DINAS"
        target={target}
        allowed={isAllowed(kasus.langkah, 'KEMBALIKAN_NOTA_DINAS')}
        jenis="notaDinas"
        heading={t('kembalikan')}
        instead={null}
      />
    </>
  )
}
