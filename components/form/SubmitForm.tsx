'use client'

import { useActionState, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { buttonClass, type ButtonVariant } from '@/components/ui/Button'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

export type SubmitAction = (state: ActionState, form: FormData) => Promise<ActionState>

export type Hidden = Readonly<Record<string, string>>

/** Why an act was refused, in words; faults of single fields stand beside them instead. */
export function SubmitRefusal({ state }: Readonly<{ state: ActionState }>) {
  const t = useTranslations('awal.galat')
  if (state.code === null || Object.keys(state.fieldErrors).length > 0) return null
  const detail = state.details.find((name) => t.has(`syarat.${name}` as never))
  return (
    <Notice tone="danger" role="alert">
      <p>{detail ? t(`syarat.${detail}` as never) : t(state.code)}</p>
    </Notice>
  )
}

export function HiddenFields({ hidden = {} }: Readonly<{ hidden?: Hidden }>) {
  return Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

type SubmitFormProps = Readonly<{
  action: SubmitAction
  submit: string
  variant?: ButtonVariant
  hidden?: Hidden
  children: (bag: FormBag) => ReactNode
}>

/** The frame of a form with one button: errors first, then the fields with what was typed, then the button. */
export function SubmitForm({ action, submit, variant, hidden, children }: SubmitFormProps) {
  const t = useTranslations('awal')
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = useFormBag(state)
  return (
    <form className="form mt-4" action={post} noValidate>
      <ErrorSummary errors={bag.errors} />
      <SubmitRefusal state={state} />
      <HiddenFields hidden={hidden} />
      {children(bag)}
      <p className="row actions">
        <SubmitButton variant={variant} pendingLabel={t('mengirim')}>
          {submit}
        </SubmitButton>
      </p>
    </form>
  )
}

type PressFormProps = Readonly<{
  action: SubmitAction
  label: ReactNode
  variant?: ButtonVariant
  hidden?: Hidden
  /** What will happen to whom, for an act that hits others or cannot be undone: it is read before the press that does it. */
  tanya?: ReactNode
  /** Whoever presses it leaves the device: nothing he typed stays on it. */
  lupakan?: boolean
}>

/** An act that asks for nothing but the press, or for one more look at what follows; both work without scripts. */
export function PressForm({ action, label, variant = 'secondary', hidden, tanya, lupakan }: PressFormProps) {
  const t = useTranslations('awal')
  const [state, post] = useActionState(action, INITIAL_STATE)
  const form = (
    <form
      action={post}
      data-lupakan={lupakan ? '' : undefined}
      className={tanya ? 'notice border-amber bg-amber-soft mt-2 whitespace-normal' : undefined}
    >
      <SubmitRefusal state={state} />
      <HiddenFields hidden={hidden} />
      {tanya && <p>{tanya}</p>}
      <SubmitButton variant={variant}>{tanya ? t('yaLanjut') : label}</SubmitButton>
    </form>
  )
  if (!tanya) return form
  return (
    <details open={state.code !== null || undefined}>
      <summary className={buttonClass(variant)}>{label}</summary>
      {form}
    </details>
  )
}
