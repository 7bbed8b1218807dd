import { useTranslations } from 'next-intl'
import { PressForm, type Hidden, type SubmitAction } from '@/components/form/SubmitForm'
import { DateText } from '@/components/ui/DateText'
import { KeyValue } from '@/components/ui/KeyValue'
import type { AkunKantor } from '@/lib/domain/petugas/akun'

type AkunKantorTertautProps = Readonly<{
  akun: AkunKantor
  /** Whether the site uses the provider that vouches for it. */ berlaku: boolean
  lepas: SubmitAction
  /** What its end means to whoever presses the button. */ isi: 'lepasIsi' | 'lepasAdmin'
  hidden?: Hidden
}>

/** The account of the office that opens this one, and its end. */
export function AkunKantorTertaut({ akun, berlaku, lepas, isi, hidden }: AkunKantorTertautProps) {
  const t = useTranslations('kantor.taut')
  return (
    <>
      <KeyValue
        items={[
          { label: t('penyedia'), value: akun.penerbit },
          { label: t('nomor'), value: akun.subjek },
          { label: t('sejak'), value: <DateText value={akun.ditautAt} time /> },
        ]}
      />
      {!berlaku && <p className="text">{t('mati')}</p>}
      <p className="text">{t(isi)}</p>
      <PressForm action={lepas} label={t('lepas')} hidden={hidden} />
    </>
  )
}
