'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'
import { sidikOf } from '@/lib/browser/sidik'

/** The fingerprint of a key that was made in this page. */
export function Sidik({ penerima }: Readonly<{ penerima: string }>) {
  const t = useTranslations('kunci')
  const [sidik, setSidik] = useState('')
  useEffect(() => {
    void sidikOf(penerima).then(setSidik)
  }, [penerima])
  return <KeyValue items={[{ label: t('sidik'), value: <code className="sidik">{sidik}</code> }]} />
}
