'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import type { StepAction } from '../langkah/StepForm'

type AmbilProps = Readonly<{ action: StepAction; pengaduanId: string; versi: number; nomorTiket: string }>

/** Takes a case straight from the queue; a colleague who was faster is told of in one sentence. */
export function AmbilButton({ action, pengaduanId, versi, nomorTiket }: AmbilProps) {
  const t = useTranslations()
  const [state, post] = useActionState(action, INITIAL_STATE)
  return (
    <form action={post}>
      <input type="hidden" name="pengaduanId" value={pengaduanId} />
      <input type="hidden" name="versi" value={versi} key={versi} />
      <input type="hidden" name="langkah" value="AMBIL" />
      <SubmitButton variant="quiet" aria-label={`${t('formLangkah.ambil')} ${nomorTiket}`}>
        {t('formLangkah.ambil')}
      </SubmitButton>
      {state.code !== null && <span role="alert">{t(`staf.galat.${state.code}`)}</span>}
    </form>
  )
}
