'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import type { StepAction } from '../langkah/StepForm'

/** The recipient's mark on a slip addressed to his unit. */
export function BacaForm({ action, pengaduanId }: Readonly<{ action: StepAction; pengaduanId: string }>) {
  const t = useTranslations('dumas.disposisi')
  const galat = useTranslations('staf.galat')
  const [state, post] = useActionState(action, INITIAL_STATE)
  return (
    <form action={post}>
      {state.code && (
        <Notice tone="warn" title={galat('judul')}>
          <p>{galat('FORBIDDEN')}</p>
        </Notice>
      )}
      <input type="hidden" name="pengaduanId" value={pengaduanId} />
      <SubmitButton variant="secondary">{t('bacaTombol')}</SubmitButton>
    </form>
  )
}
