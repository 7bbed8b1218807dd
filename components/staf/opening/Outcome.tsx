'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import type { Phase } from './use-sealed-opening'

const ENDS = ['kosong', 'rusak', 'tertutup', 'tanpaKunci'] as const
type End = (typeof ENDS)[number]
export type EndWords = Readonly<Partial<Record<End, string>>>

/** What became of an opening, where nothing is shown. `words`: where the common sentence, which speaks of an identity, is not true. */
export function Outcome({ phase, words = {} }: Readonly<{ phase: Phase; words?: EndWords }>) {
  const t = useTranslations('formLangkah.buka')
  const end = ENDS.find((value) => value === phase)
  if (!end) return null
  return (
    <Notice tone={end === 'tertutup' ? 'ok' : 'danger'} role="status">
      <p>{words[end] ?? t(end)}</p>
    </Notice>
  )
}
