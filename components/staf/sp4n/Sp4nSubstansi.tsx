import { useTranslations } from 'next-intl'
import type { KasusView } from '../kasus/view'
import type { StepAction } from '../langkah/StepForm'
import type { StepTarget } from '../langkah/target'
import { isAllowed } from '../step-page'
import { SubstansiForm } from './SubstansiForm'
import { SubstansiPaper } from './Sp4nPapers'

type Props = Readonly<{ kasus: KasusView; target: StepTarget; action: StepAction }>

/** The lead's form or the supporter's, and below it what every agency has said so far. */
export function Sp4nSubstansi({ kasus, target, action }: Props) {
  const t = useTranslations('sp4n.substansi')
  const { substansi } = kasus.dokumen
  const supports = isAllowed(kasus.langkah, 'BERI_MASUKAN')
  return (
    <>
      {supports ? (
        <SubstansiForm action={action} langkah="BERI_MASUKAN" target={target} allowed utama={false} />
      ) : (
        <SubstansiForm
          action={action}
          langkah="BERI_SUBSTANSI"
          target={target}
          allowed={isAllowed(kasus.langkah, 'BERI_SUBSTANSI')}
          utama
        />
      )}
      {substansi.length === 0 && <p className="meta">{t('belum')}</p>}
      {substansi.map((row, index) => (
        <SubstansiPaper key={row.id} substansi={row} open={index === 0} />
      ))}
    </>
  )
}
