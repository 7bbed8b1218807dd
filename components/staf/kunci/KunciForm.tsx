'use client'

import { useActionState, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import type { ButtonVariant } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

export type KunciAction = (state: ActionState, form: FormData) => Promise<ActionState>

/** Why an act on a key was refused, in words. */
export function KunciRefusal({ state }: Readonly<{ state: ActionState }>) {
  const t = useTranslations('kunci')
  const syarat = useTranslations('kunci.syarat')
  if (state.code === null || Object.keys(state.fieldErrors).length > 0) return null
  return (
    <Notice tone="danger" title={t('galat.judul')} role="alert">
      <p>{t(`galat.${state.code}`)}</p>
      {state.details.map((name) => syarat.has(name as never) && <p key={name}>{syarat(name as never)}</p>)}
    </Notice>
  )
}

/** The summary leads to the field of this form, not to its namesake in another one. */
export const scopedErrors = ({ errors }: FormBag, scope?: string): FormBag['errors'] =>
  scope ? errors.map(({ id, text }) => ({ id: `${id}-${scope}`, text })) : errors

type KunciFormProps = Readonly<{
  action: KunciAction
  hidden: Readonly<Record<string, string>>
  /** What the ids of the fields end with where the form stands on the page more than once. */
  scope?: string
  submit: string
  variant?: ButtonVariant
  children?: (bag: FormBag) => ReactNode
}>

/** The frame of every plain form about keys; works without JavaScript. */
export function KunciForm({ action, hidden, scope, submit, variant, children }: KunciFormProps) {
  const t = useTranslations('kunci')
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = useFormBag(state)
  return (
    <>
      <ErrorSummary errors={scopedErrors(bag, scope)} />
      <KunciRefusal state={state} />
      <form className="form mt-4" action={post} noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children?.(bag)}
        <p className="row actions">
          <SubmitButton variant={variant} pendingLabel={t('mengirim')}>
            {submit}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
