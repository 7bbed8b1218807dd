import { useTranslations } from 'next-intl'
import { AppLink } from '../ui/AppLink'
import { Notice } from '../ui/Notice'

export function LaporAside({ dumasSiap = false }: Readonly<{ dumasSiap?: boolean }>) {
  const t = useTranslations('lapor.samping')
  return (
    <aside className="flow side-note" aria-label={t('label')}>
      <h2>{t('sudahTahu')}</h2>
      <ul className="links">
        <li>
          <AppLink href="/lapor/wbs">{t('wbs')}</AppLink>
        </li>
        {dumasSiap ? (
          <li>
            <AppLink href="/lapor/dumas">{t('dumas')}</AppLink>
          </li>
        ) : (
          <li className="py-2">
            {t('dumas')}
            <p className="meta">
              {t('belum')} {t('dumasKe')}
            </p>
          </li>
        )}
        <li>
          <AppLink href="/lapor/sp4n">{t('sp4n')}</AppLink>
        </li>
      </ul>
      <h2>{t('siapkan')}</h2>
      <ul>
        <li>{t('ktp')}</li>
        <li>{t('waktu')}</li>
        <li>{t('bukti')}</li>
      </ul>
      <Notice tone="danger">
        <p>{t.rich('bahaya', { kuat: (text) => <strong>{text}</strong> })}</p>
      </Notice>
    </aside>
  )
}
