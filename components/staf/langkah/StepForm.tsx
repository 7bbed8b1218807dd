'use client'

import { useActionState, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { HarmlessDefault } from '@/components/form/HarmlessDefault'
import { useFormBag, withPreset, type FormBag } from '@/components/form/typed-form'
import { LinkButton, type ButtonVariant } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import type { Langkah } from '@/lib/domain/alur/engine'
import { HurufNotice } from './HurufNotice'
import { NomorAgenda } from './NomorAgenda'
import { isAsked, Pastikan } from './Pastikan'
import { Refusal } from './Refusal'
import { TargetInputs } from './TargetInputs'
import { kasusPath, type StepTarget } from './target'

/** `attempted`: what was typed replaces every preset, also where it was cleared. */
export type StepBag = FormBag & Readonly<{ attempted: boolean }>

export type StepAction = (state: ActionState, form: FormData) => Promise<ActionState>

/** What every step's form gets from its page. `allowed` is the engine's verdict on the page's own reading of the case. */
export type StepProps = Readonly<{
  action: StepAction
  /** The step the form stands for; absent for forms of a case that are no step of its procedure. */
  langkah?: Langkah
  target: StepTarget
  allowed: boolean
  /** Stands here while the step is not allowed; a form that holds somebody's refused text stays all the same. */
  instead?: ReactNode
  heading?: string
}>

type StepFormProps = StepProps &
  Readonly<{
    submit: string
    variant?: ButtonVariant
    /** Replaces the one submit button where a form has several ways on. */
    buttons?: ReactNode
    /** A long paper: what is written of it can be kept unfinished, and comes back when its page is opened again. */
    panjang?: boolean
    /** Answers of the service that belong to this form alone. */
    answer?: (state: ActionState) => ReactNode
    children: (bag: StepBag) => ReactNode
  }>

function NotAllowed() {
  const t = useTranslations('formLangkah.tidakBoleh')
  return (
    <Notice tone="warn" title={t('judul')}>
      <p>{t('isi')}</p>
    </Notice>
  )
}

/** Words kept before stand in the fields until the form has been answered. */
function withDraf(bag: FormBag, draf: Readonly<Record<string, readonly string[]>> | undefined, attempt: number): FormBag {
  if (!draf || attempt > 0) return bag
  const first = Object.fromEntries(Object.entries(draf).map(([name, values]) => [name, values[0] ?? '']))
  return { ...withPreset(bag, first), values: (name) => draf[name] ?? bag.values(name) }
}

function Tersimpan() {
  const t = useTranslations('formLangkah')
  return (
    <Notice tone="ok" role="status">
      <p>{t('tersimpanSementara')}</p>
    </Notice>
  )
}

/** Keeps the paper as it stands, and judges nothing. */
const SEMENTARA = { name: 'sementara', value: '1' } as const

/** The way on, the way to stop without losing a word, and the way back. */
function Tombol({ submit, variant, buttons, panjang = false, target, state }: StepFormProps & Readonly<{ state: ActionState }>) {
  const t = useTranslations('formLangkah')
  if (isAsked(state)) return <Pastikan state={state} lanjut={submit} pengaduanId={target.pengaduanId} />
  return (
    <div className="row actions">
      {buttons ?? (
        <SubmitButton variant={variant} pendingLabel={t('mengirim')}>
          {submit}
        </SubmitButton>
      )}
      {panjang && (
        <SubmitButton variant="secondary" {...SEMENTARA}>
          {t('sementara')}
        </SubmitButton>
      )}
      <LinkButton variant="quiet" href={kasusPath(target.pengaduanId)}>
        {t('batal')}
      </LinkButton>
    </div>
  )
}

/**
 * The frame of every step's form: refusals and errors first, then the fields with what was typed. A form that was
 * refused stays readable even when the step is no longer possible, so that no text is lost.
 */
export function StepForm(props: StepFormProps) {
  const { action, langkah, target, allowed, instead = <NotAllowed />, heading, panjang = false, answer, children } = props
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = withDraf(useFormBag(state), panjang && langkah ? target.draf?.[langkah] : undefined, state.attempt)
  if (!allowed && state.attempt === 0) return instead
  return (
    <>
      {heading && <h2>{heading}</h2>}
      <ErrorSummary errors={bag.errors} />
      {answer?.(state) ?? <Refusal state={state} target={target} />}
      {!allowed && <NotAllowed />}
      {state.details.includes('sementara') && <Tersimpan />}
      <form className="form mt-4" action={post} noValidate>
        {panjang && <HarmlessDefault {...SEMENTARA} />}
        <TargetInputs target={target} langkah={langkah} />
        {children({ ...bag, attempted: state.attempt > 0 })}
        {langkah && target.agenda?.includes(langkah) && <NomorAgenda bag={bag} />}
        <HurufNotice />
        {allowed && <Tombol {...props} state={state} />}
      </form>
    </>
  )
}
