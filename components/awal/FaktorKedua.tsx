import { useTranslations } from 'next-intl'
import { QrCode } from '@/components/ui/QrCode'

export type FaktorView = Readonly<{ rahasia: string; qr: Readonly<{ size: number; d: string }> }>

/** The secret of the second factor as a picture for the phone and as letters for the hand. */
export function FaktorKedua({ faktor }: Readonly<{ faktor: FaktorView }>) {
  const t = useTranslations('awal.faktor')
  return (
    <div className="flow">
      <p>{t('isi')}</p>
      <QrCode {...faktor.qr} label={t('qr')} />
      <p>
        {t('tangan')} <br />
        <span className="code">{faktor.rahasia.match(/.{1,4}/g)?.join(' ')}</span>
      </p>
    </div>
  )
}
