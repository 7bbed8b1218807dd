import { useTranslations } from 'next-intl'
import { Notice } from '../ui/Notice'

export function BahayaNotice() {
  const t = useTranslations('beranda')
  return (
    <div className="wrap">
      <Notice tone="danger" className="mb-16">
        <p>{t.rich('bahaya', { kuat: (text) => <strong>{text}</strong> })}</p>
      </Notice>
    </div>
  )
}
