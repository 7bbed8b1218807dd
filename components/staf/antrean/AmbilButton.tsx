'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import type { StepAction } from '../langkah/StepForm'
import { TargetInputs } from '../langkah/TargetInputs'
import type { StepTarget } from '../langkah/target'

type AmbilProps = Readonly<{ action: StepAction; target: Pick<StepTarget, 'pengaduanId' | 'versi'>; nomorTiket: string }>

/** Takes a case straight from the queue; a colleague who was faster is told of in one sentence. */
export function AmbilButton({ action, target, nomorTiket }: AmbilProps) {
  const t = useTranslations()
  const [state, post] = useActionState(action, INITIAL_STATE)
  return (
    <form action={post}>
      <TargetInputs target={target} langkah="AMBIL" />
      <SubmitButton variant="quiet" aria-label={`${t('formLangkah.ambil')} ${nomorTiket}`}>
        {t('formLangkah.ambil')}
      </SubmitButton>
      {state.code !== null && <span role="alert">{t(`staf.galat.${state.code}`)}</span>}
    </form>
  )
}
