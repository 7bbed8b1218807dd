'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import type { ActionState } from '@/lib/domain/action-state'

const isTemuan = (detail: string) => detail.startsWith('pindai:')

/** What the scanner found: "pindai:<pola>:<kutipan>". */
function TemuanPindai({ state }: Readonly<{ state: ActionState }>) {
  const t = useTranslations('formLangkah.publikasi')
  const pola = useTranslations('pilihan.pola')
  return (
    <Notice tone="danger" title={t('temuan')} role="alert">
      <p>{t('temuanIsi')}</p>
      <ul className="list-disc pl-6">
        {state.details.filter(isTemuan).map((hit) => {
          const [, name = 'KATA', ...quote] = hit.split(':')
          const label = pola.has(name as 'KATA') ? pola(name as 'KATA') : name
          return <li key={hit}>{t('temuanButir', { pola: label, kutipan: quote.join(':') })}</li>
        })}
      </ul>
    </Notice>
  )
}

/** The answer of a form whose text was scanned; nothing when the scan is not what refused it. */
export const temuanPindai = (state: ActionState) => (state.details.some(isTemuan) ? <TemuanPindai state={state} /> : undefined)
