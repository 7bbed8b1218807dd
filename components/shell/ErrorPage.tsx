'use client'

import { useTranslations } from 'next-intl'
import { Button, LinkButton } from '../ui/Button'
import { Main } from './Main'

type ErrorPageProps = Readonly<{ error: Error & { digest?: string }; reset: () => void }>

/** Shows a reference that the log knows, never the message: it may quote what somebody typed. */
export function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('galat.gangguan')
  return (
    <Main>
      <div className="flow">
        <h1>{t('judul')}</h1>
        <p className="lead text">{t('isi')}</p>
        {error.digest && (
          <p>
            {t('rujukan')}: <code>{error.digest}</code>
          </p>
        )}
        <p className="row actions">
          <Button onClick={reset}>{t('cobaLagi')}</Button>
          <LinkButton href="/kontak" variant="secondary">
            {t('kontak')}
          </LinkButton>
        </p>
      </div>
    </Main>
  )
}
