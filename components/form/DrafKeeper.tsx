'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { discardIsian, watchForms } from './jaga-isian'

/**
 * Keeps what is typed into every form of the site while its tab lives, and puts it back after a reload, a discarded tab, Back,
 * the other language or a session that ended. Without JavaScript the server gives every refused text back as before.
 */
export function DrafKeeper() {
  const t = useTranslations('ui.draf')
  const [dipulihkan, setDipulihkan] = useState(false)
  useEffect(() => watchForms(setDipulihkan), [])
  const discard = () => {
    discardIsian()
    window.location.reload()
  }
  if (!dipulihkan) return null
  return (
    <div className="wrap print:hidden">
      <Notice role="status">
        <p>{t('dipulihkan')}</p>
        <p>
          <Button variant="quiet" onClick={discard}>
            {t('hapus')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
