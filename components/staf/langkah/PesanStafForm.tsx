'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { KunciKirim } from '@/components/form/KunciKirim'
import { useFormBag } from '@/components/form/typed-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextArea } from '@/components/ui/TextArea'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { Refusal } from './Refusal'
import type { StepAction } from './StepForm'
import type { StepTarget } from './target'

/** `suratSaja`: the reporter asked for letters, and may never look at the page a message stands on. */
type PesanStafProps = Readonly<{ action: StepAction; target: StepTarget; kunciKirim: string; allowed: boolean; suratSaja?: boolean }>

/** A message to the reporter. `kunciKirim` makes a repeated post one message. */
export function PesanStafForm({ action, target, kunciKirim, allowed, suratSaja = false }: PesanStafProps) {
  const t = useTranslations('formLangkah')
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = useFormBag(state)
  if (!allowed && state.attempt === 0) return null
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      <form className="form mt-4" action={post} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        <KunciKirim bag={bag} kunciKirim={kunciKirim} />
        <TextArea
          {...bag.field('pesan')}
          label={t('pesan.label')}
          hint={t(suratSaja ? 'pesan.suratSaja' : 'pesan.petunjuk')}
          required
          rows={4}
          maxLength={5000}
        />
        <p className="row actions">
          <SubmitButton variant="secondary" pendingLabel={t('mengirim')}>
            {t('pesan.kirim')}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
