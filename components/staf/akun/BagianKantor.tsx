import { useTranslations } from 'next-intl'
import type { SubmitAction } from '@/components/form/SubmitForm'
import { KantorForm } from '@/components/masuk/KantorForm'
import { Notice } from '@/components/ui/Notice'
import { isGagalTaut } from '@/lib/domain/masuk/kantor'
import type { AkunKantor } from '@/lib/domain/petugas/akun'
import { AkunKantorTertaut } from './AkunKantorTertaut'
import { TautKantorForm } from './TautKantorForm'

const KABAR = ['kantor', 'lepas', 'undangan'] as const

type BagianKantorProps = Readonly<{
  akun: AkunKantor | null
  berlaku: boolean
  /** He has just shown that the account is his. */ terbukti: boolean
  faktorKedua: boolean
  kabar: unknown
  gagal: unknown
  buktikan: SubmitAction
  lepas: SubmitAction
}>

function Kabar({ kabar, gagal }: Pick<BagianKantorProps, 'kabar' | 'gagal'>) {
  const t = useTranslations('kantor.taut')
  const told = KABAR.find((known) => known === kabar)
  return (
    <>
      {told && (
        <Notice tone="ok" role="status">
          <p>{t(`kabar.${told}`)}</p>
        </Notice>
      )}
      {isGagalTaut(gagal) && (
        <Notice tone="danger" role="alert">
          <p>{t(`gagal.${gagal}`)}</p>
        </Notice>
      )}
    </>
  )
}

/** One's own account of the office: bound, about to be, or not. */
export function BagianKantor({ akun, berlaku, terbukti, faktorKedua, kabar, gagal, buktikan, lepas }: BagianKantorProps) {
  const t = useTranslations('kantor.taut')
  return (
    <section className="flow mt-12" id="kantor">
      <h2>{t('judul')}</h2>
      <Kabar kabar={kabar} gagal={gagal} />
      {akun ? (
        <AkunKantorTertaut akun={akun} berlaku={berlaku} lepas={lepas} isi="lepasIsi" />
      ) : (
        <>
          <p className="text">{t(terbukti ? 'siap' : 'belum')}</p>
          {terbukti ? <KantorForm tujuan="TAUT" /> : <TautKantorForm action={buktikan} faktorKedua={faktorKedua} />}
        </>
      )}
    </section>
  )
}
