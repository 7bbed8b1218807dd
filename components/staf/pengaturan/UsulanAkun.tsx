'use client'

import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { usePerihal } from '../jabatan/perihal'
import type { UsulanView } from '@/lib/domain/jabatan/usulan-view'
import { useMoment } from '../short-date'

/** What was asked for this account and has not taken effect: it waits for somebody else's word. */
export function UsulanAkun({ usulan }: Readonly<{ usulan: readonly UsulanView[] }>) {
  const t = useTranslations('awal.pengaturan')
  const perihal = usePerihal()
  const moment = useMoment()
  if (usulan.length === 0) return null
  return (
    <Notice tone="info" title={t('usulan')} id="usulan" className="mt-4">
      <ul className="list">
        {usulan.map((one) => (
          <li key={one.id}>{t('usulanSatu', { perihal: perihal(one), at: moment(one.dibuatAt) })}</li>
        ))}
      </ul>
      <p>{t('usulanIsi')}</p>
      <p>
        <AppLink href="/staf/kunci#usulan">{t('usulanBuka')}</AppLink>
      </p>
    </Notice>
  )
}
